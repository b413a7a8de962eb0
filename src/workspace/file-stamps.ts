import type { Stats } from 'node:fs';
import type { CacheFolder } from './cache-folder.js';

/** Dấu của một tệp trên đĩa: what changes whenever it is written, and the hash that it had then. */
type Stamp = readonly [size: number, modified: number, changed: number, inode: number, hash: string];

const ENTRY = 'stamps.json';

/**
 * A file may be written twice within one tick of the clock of its file system: a stamp is trusted only when the file
 * was this much older, in milliseconds, than the list (FAT counts in steps of two seconds).
 */
const SAFE_AGE = 2500;

/**
 * Sổ dấu tệp: the hashes of files that have not been written since they were last read, so that they need not be
 * read again. The time of the last change of a file (ctime) cannot be set by hand.
 */
export class FileStamps {
  readonly #cache: CacheFolder;
  readonly #known: ReadonlyMap<string, Stamp>;
  readonly #writtenAt: number;
  readonly #seen: [string, Stamp][] = [];
  #isStale = false;

  constructor(cache: CacheFolder) {
    this.#cache = cache;
    const text = cache.read(ENTRY);
    this.#known = new Map(text === undefined ? [] : (JSON.parse(text) as (readonly [string, Stamp])[]));
    this.#writtenAt = cache.writtenAt(ENTRY) ?? 0;
  }

  /** The hash of a file, if it is surely still what it was. */
  find(path: string, { size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
    const stamp = this.#known.get(path);
    if (stamp === undefined) return undefined;
    const [knownSize, modified, changed, inode, hash] = stamp;
    const isSame = size === knownSize && mtimeMs === modified && ctimeMs === changed && ino === inode;
    if (!isSame || Math.max(mtimeMs, ctimeMs) > this.#writtenAt - SAFE_AGE) return undefined;
    this.#seen.push([path, stamp]);
    return hash;
  }

  /** Notes the hash of a file that has just been read. */
  note(path: string, { size, mtimeMs, ctimeMs, ino }: Stats, hash: string): void {
    this.#seen.push([path, [size, mtimeMs, ctimeMs, ino, hash]]);
    this.#isStale = true;
  }

  /** Keeps what is known now. */
  close(): void {
    if (this.#isStale) this.#cache.write(ENTRY, JSON.stringify(this.#seen));
  }
}
