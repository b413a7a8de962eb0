import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { nameTemporary } from '../../workspace/index.js';

/** Makes a folder and those above it; node's own recursive call never returns for some file systems. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

const flush = promisify(fsync);

/**
 * Tệp đang lập: grows in the staging folder, or nowhere when only its hash is wanted; flushed before it is done.
 */
export class StagedFile {
  readonly path: string | undefined;
  readonly #hash = createHash('sha256');
  #descriptor: number | undefined;

  /** @throws the file system's error. */
  constructor(folder: string | undefined, name: string) {
    if (folder === undefined) return;
    makeFolder(folder);
    this.path = join(folder, nameTemporary(name));
    this.#descriptor = openSync(this.path, 'wx');
  }

  /** @throws the file system's error. */
  append(content: Uint8Array): void {
    this.#hash.update(content);
    if (this.#descriptor === undefined) return;
    for (let written = 0; written < content.length; ) {
      written += writeSync(this.#descriptor, content, written);
    }
  }

  /**
   * Flushes and closes the file; gives the hash of its content. The disk is waited for without holding up other work.
   * @throws the file system's error.
   */
  async finish(): Promise<string> {
    if (this.#descriptor !== undefined) {
      await flush(this.#descriptor);
      this.#close();
    }
    return this.#hash.digest('hex');
  }

  /** Removes what there is of it. */
  discard(): void {
    this.#close();
    if (this.path !== undefined) rmSync(this.path, { force: true });
  }

  /** The file as the end of a stream. */
  toStream(): Writable {
    return new Writable({
      highWaterMark: 1024 * 1024,
      write: (chunk: Uint8Array, _encoding, done) => {
        try {
          this.append(chunk);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
  }

  #close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}
