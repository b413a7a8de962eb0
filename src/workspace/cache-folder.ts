import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashContent, TOOL_IDENTITY } from '../text/index.js';

/** Tên thư mục nhớ đệm, beside the data folder. */
export const CACHE_FOLDER = '.qnds-cache';

const STAGING = 'tmp';
const HEADER_LENGTH = 64;
/** Another zlib may pack the same parts into other bytes. */
const MAKER = `${TOOL_IDENTITY} ${process.versions.zlib}`;

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tên tạm, apart for each process and file; `isAbandoned` reads the process from it. */
export function nameTemporary(name: string): string {
  return `.${name}.${process.hrtime.bigint()}.${process.pid}.tmp`;
}

/** Tells whether a name is that of a temporary file of a run that is no more. */
function isAbandoned(name: string): boolean {
  const owner = /^\..+\.(\d+)\.tmp$/.exec(name)?.[1];
  return owner !== undefined && !isRunning(Number(owner));
}

/** Dọn tệp tạm của những lần chạy đã chết; a run that still goes on keeps its own. */
export function sweepTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (isAbandoned(name)) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Bộ nhớ đệm của không gian làm việc: texts by name, each with a hash of itself, its name and the tool that wrote it.
 * A damaged or foreign entry reads as absent. It may be deleted at any time, and what cannot be written is not kept:
 * nothing here ever fails.
 */
export class CacheFolder {
  readonly #folder: string | undefined;
  readonly #isReadOnly: boolean;
  #isPrepared = false;

  /** @param folder undefined: there is no cache. */
  constructor(folder: string | undefined, isReadOnly = false) {
    this.#folder = folder;
    this.#isReadOnly = isReadOnly;
  }

  /** The same entries, to which nothing is added. */
  toReadOnly(): CacheFolder {
    return new CacheFolder(this.#folder, true);
  }

  /** An entry, or undefined. */
  read(name: string): string | undefined {
    if (this.#folder === undefined) return undefined;
    try {
      const bytes = readFileSync(join(this.#folder, name));
      const body = bytes.subarray(HEADER_LENGTH);
      return bytes.toString('latin1', 0, HEADER_LENGTH) === sealOf(name, body)
        ? body.toString('utf8')
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps an entry, whole or not at all. */
  write(name: string, text: string): void {
    const staging = this.openStaging();
    if (staging === undefined) return;
    const staged = join(staging, nameTemporary(name.replaceAll('/', '-')));
    const body = Buffer.from(text, 'utf8');
    try {
      writeFileSync(staged, Buffer.concat([Buffer.from(sealOf(name, body), 'latin1'), body]));
      this.#adopt(staged, name);
    } catch {
      rmSync(staged, { force: true });
    }
  }

  /** The folder for files under way; undefined when nothing can be kept here. */
  openStaging(): string | undefined {
    if (this.#folder === undefined || this.#isReadOnly) return undefined;
    const staging = join(this.#folder, STAGING);
    if (!this.#isPrepared && !prepareFolder(this.#folder, staging)) return undefined;
    this.#isPrepared = true;
    return staging;
  }

  #adopt(staged: string, name: string): void {
    if (this.#folder === undefined) return;
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(staged, path);
  }
}

/** The name counts, so that no entry passes for another. */
function sealOf(name: string, body: Uint8Array): string {
  return hashContent(`${MAKER}\n${name}\n`, body);
}

/** Git leaves the folder alone: it says so itself. */
function prepareFolder(folder: string, staging: string): boolean {
  try {
    mkdirSync(staging, { recursive: true });
    sweepTemporaries(staging);
    writeFileSync(join(folder, '.gitignore'), '*\n');
    return true;
  } catch {
    return false;
  }
}
