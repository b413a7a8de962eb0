import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { nameTemporary, sweepTemporaries } from './cache-folder.js';

/** Tệp mới, by its name in the folder, with "/" as separator. */
export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** The list of moves of one change: once it stands there, the change will be finished, by whichever run comes next. */
const JOURNAL = /^\.thay-doi\.\d+\.\d+\.json$/;
const STAGED = /^\.[^/]+\.tmp$/;

function isMove({ from, to }: Move): boolean {
  return STAGED.test(from) && to.split('/').every((part) => part !== '' && !part.startsWith('.'));
}

function writeFlushed(path: string, content: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Not every file system lets a folder be flushed. */
function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {}
}

/** A link to a file of the folder stays one; nothing is written outside. */
function resolveTarget(folder: string, name: string): string {
  const path = join(folder, name);
  const real = existsSync(path) ? realpathSync(path) : path;
  return real.startsWith(realpathSync(folder) + sep) ? real : path;
}

/** What another run has moved meanwhile is moved. */
function move(folder: string, { from, to }: Move): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  try {
    renameSync(join(folder, from), resolveTarget(folder, to));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(join(folder, from))) throw error;
  }
}

function finish(folder: string, journal: string, moves: readonly Move[]): void {
  for (const one of moves) move(folder, one);
  for (const path of new Set(moves.map(({ to }) => dirname(join(folder, to))))) flushFolder(path);
  rmSync(join(folder, journal), { force: true });
}

function readMoves(path: string): readonly Move[] {
  const moves = JSON.parse(readFileSync(path, 'utf8')) as readonly Move[];
  return moves.every(isMove) ? moves : [];
}

/** Làm nốt những thay đổi mà lần chạy trước bỏ dở; what was not yet decided on leaves nothing. */
export function finishTogether(folder: string): void {
  try {
    const journals = readdirSync(folder).filter((name) => JOURNAL.test(name));
    for (const journal of journals) finish(folder, journal, readMoves(join(folder, journal)));
    sweepTemporaries(folder);
  } catch {
    // Where nothing can be written, what is unfinished stays so, and the checks tell of it.
  }
}

/** What stands in the way is found before anything is decided on. */
function checkPlace(folder: string, name: string): void {
  const parent = statSync(dirname(join(folder, name)), { throwIfNoEntry: false });
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  const code = parent?.isDirectory() === false ? 'ENOTDIR' : found?.isFile() === false && 'EISDIR';
  if (code) throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: 'rename' });
}

function stage(folder: string, { name, content }: NewFile): Move {
  checkPlace(folder, name);
  const from = nameTemporary(basename(name));
  writeFlushed(join(folder, from), content);
  return { from, to: name };
}

/**
 * Ghi nhiều tệp cùng lúc: all of them or none, whenever the run is stopped; those that are there are replaced.
 * @throws the file system's error; then nothing has changed, or the next run finishes it.
 */
export function writeTogether(folder: string, files: readonly NewFile[]): void {
  finishTogether(folder);
  const moves: Move[] = [];
  const journal = `.thay-doi.${process.hrtime.bigint()}.${process.pid}.json`;
  const draft = nameTemporary(journal);
  try {
    for (const file of files) moves.push(stage(folder, file));
    writeFlushed(join(folder, draft), JSON.stringify(moves));
  } catch (error) {
    for (const { from } of [...moves, { from: draft }]) rmSync(join(folder, from), { force: true });
    throw error;
  }
  renameSync(join(folder, draft), join(folder, journal));
  flushFolder(folder);
  finish(folder, journal, moves);
}
