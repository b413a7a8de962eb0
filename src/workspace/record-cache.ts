import type { FileFindings } from '../checks/index.js';
import type { CacheFolder } from './cache-folder.js';
import type { ReadFile } from './read-files.js';

/** Những gì đã biết của một tệp đúng lược đồ. */
export interface KnownRecord {
  /** What the YAML says, as plain values. */
  readonly value: unknown;
  /** Hash of the data without its numbers. */
  readonly words: string;
  /** Of the checks that look at this file alone; absent where they could not be told apart. */
  readonly findings?: FileFindings;
}

/** Những gì đã biết của các tệp đúng lược đồ, by name. */
export type KnownRecords = ReadonlyMap<string, KnownRecord>;

/** Each file is a line: its name, the hash of its content, and what is known of it as JSON, parted by tabs. */
const LINE_BREAKERS = /[\t\n]/;

/** JSON has no infinity and no NaN, and no data has them either; such a file is simply read again. */
function isPlain(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    throw new RangeError('not a JSON number');
  }
  return value;
}

function writeLine({ name, hash }: ReadFile, value: unknown): readonly string[] {
  try {
    return [`${name}\t${hash}\t${JSON.stringify(value, isPlain)}`];
  } catch {
    return [];
  }
}

function headOf({ name, hash }: ReadFile): string {
  return `${name}\t${hash}\t`;
}

/** The lines of those files whose content is still the same, by name. */
function readLines(
  cache: CacheFolder,
  files: readonly ReadFile[],
  entry: string,
): ReadonlyMap<string, string> {
  const lines = cache.read(entry)?.split('\n') ?? [];
  const byName = new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  return new Map(
    files.flatMap((file) => {
      const line = byName.get(file.name);
      return line?.startsWith(headOf(file)) ? [[file.name, line] as const] : [];
    }),
  );
}

/** Những gì đã nhớ của các tệp chưa đổi, by name, and the way to keep that of all files. */
export interface KeptLines<T> {
  readonly values: ReadonlyMap<string, T>;
  /** The lines of what has not changed stay as they are. */
  readonly keep: (values: ReadonlyMap<string, T>) => void;
}

/** Mở những gì đã nhớ: of those files whose content is still the same. */
export function openLines<T>(cache: CacheFolder, files: readonly ReadFile[], entry: string): KeptLines<T> {
  const known = readLines(cache, files, entry);
  const values = new Map(
    files.flatMap((file) => {
      const line = known.get(file.name);
      if (line === undefined) return [];
      return [[file.name, JSON.parse(line.slice(headOf(file).length)) as T] as const];
    }),
  );
  return {
    values,
    keep: (all) => {
      if (cache.openStaging() === undefined) return;
      const lines = files.flatMap((file) => {
        const { name } = file;
        // A name that would break the line is not kept: its file is read each time.
        if (!all.has(name) || LINE_BREAKERS.test(name)) return [];
        const line = known.get(name);
        return line !== undefined && all.get(name) === values.get(name)
          ? [line]
          : writeLine(file, all.get(name));
      });
      cache.write(entry, lines.join('\n'));
    },
  };
}

/** Mở dữ liệu đã nhớ. */
export function openRecords(cache: CacheFolder, files: readonly ReadFile[]): KeptLines<KnownRecord> {
  return openLines(cache, files, 'records.tsv');
}
