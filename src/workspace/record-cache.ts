import type { CacheFolder } from './cache-folder.js';
import type { ReadFile } from './read-files.js';

/** Dữ liệu của các tệp đúng lược đồ, by name: what the YAML says, as plain values. */
export type FileValues = ReadonlyMap<string, unknown>;

/** Each file is a line: its name, the hash of its content, and its data as JSON, parted by tabs. */
const RECORDS = 'records.tsv';

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

/** Dữ liệu đã nhớ của các tệp chưa đổi, and the way to keep that of all files. */
export interface KeptRecords {
  readonly values: FileValues;
  /** The lines of files that have not changed stay as they are. */
  readonly keep: (values: FileValues) => void;
}

/** Mở dữ liệu đã nhớ: of those files whose content is still the same. */
export function openRecords(
  cache: CacheFolder,
  files: readonly ReadFile[],
  entry: string = RECORDS,
): KeptRecords {
  const known = readLines(cache, files, entry);
  const values = files.flatMap((file) => {
    const line = known.get(file.name);
    if (line === undefined) return [];
    return [[file.name, JSON.parse(line.slice(headOf(file).length)) as unknown] as const];
  });
  return {
    values: new Map(values),
    keep: (all) => {
      if (cache.openStaging() === undefined) return;
      const lines = files.flatMap((file) => {
        // A name that would break the line is not kept: its file is read each time.
        if (!all.has(file.name) || /[\t\n]/.test(file.name)) return [];
        const line = known.get(file.name);
        return line === undefined ? writeLine(file, all.get(file.name)) : [line];
      });
      cache.write(entry, lines.join('\n'));
    },
  };
}
