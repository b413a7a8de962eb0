import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Failure } from '../../diagnostics/index.js';
import { nameTemporary } from '../../workspace/index.js';
import type { Output } from '../made-target.js';
import { describeException, describeSpecial } from './output-failure.js';
import {
  listNames,
  type OutputPath,
  type Placement,
  planPlacement,
  SpecialFileError,
} from './plan-placement.js';
import { makeFolder } from './staged-file.js';

/** Kết quả đặt một tệp: where it stands now, if it does, whether that is news, and what went wrong. */
export interface PlacedFile {
  readonly shown?: string;
  readonly isWritten: boolean;
  /** There is something to write, but its content is not at hand. */
  readonly lacksContent?: boolean;
  readonly failure?: Failure;
}

/** A file system without links has to do with a rename. */
function linkOrRename(path: string, copy: string): void {
  try {
    linkSync(path, copy);
  } catch {
    renameSync(path, copy);
  }
}

/** Keeps an edited file under a name with the day of its last change; until it is replaced it stands in both places. */
function keepDatedCopy(path: string): void {
  const extension = extname(path);
  const day = statSync(path).mtime.toISOString().slice(0, 10);
  const wanted = `${path.slice(0, -extension.length)}.${day}${extension}`;
  for (const copy of listNames(wanted)) {
    const isFree = !existsSync(copy);
    if (isFree) linkOrRename(path, copy);
    // A run that was killed before it replaced the file has kept it already.
    if (isFree || readFileSync(copy).equals(readFileSync(path))) return;
  }
}

function copyFlushed(from: string, to: string): void {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename is whole or nothing, but only within one file system. */
function moveWhole(staged: string, path: string): void {
  try {
    renameSync(staged, path);
    return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  const beside = join(dirname(path), nameTemporary(basename(path)));
  try {
    copyFlushed(staged, beside);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function publish(staged: string, { path, keepsCopy }: Placement): void {
  makeFolder(dirname(path));
  if (keepsCopy) keepDatedCopy(path);
  moveWhole(staged, path);
}

/**
 * Đặt một tệp vào chỗ của nó, whole or not at all.
 * @param content a flushed file to put there; without it there is only the hash of one.
 * @param earlierHashes of what was put there before, as far as that is known.
 */
export async function placeOutput(
  wanted: OutputPath,
  { hash, staged }: Pick<Output, 'hash' | 'staged'>,
  earlierHashes: readonly string[],
): Promise<PlacedFile> {
  try {
    const placement = await planPlacement(wanted, hash, earlierHashes);
    if ('message' in placement) return { isWritten: false, failure: placement };
    if (!placement.isSame) {
      if (staged === undefined) return { isWritten: false, lacksContent: true };
      publish(staged, placement);
    }
    const shown = join(dirname(wanted.shown), basename(placement.path));
    return {
      shown,
      isWritten: !placement.isSame,
      ...(placement.edited && { failure: placement.edited }),
    };
  } catch (error) {
    const failure =
      error instanceof SpecialFileError
        ? describeSpecial(wanted.shown)
        : describeException(wanted.shown, error);
    return { isWritten: false, failure };
  } finally {
    if (staged !== undefined) discardQuietly(staged);
  }
}

/** The folder itself may be what is wrong; then there is nothing to remove. */
function discardQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
