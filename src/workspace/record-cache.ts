import type { CacheFolder } from './cache-folder.js';
import type { ReadFile } from './read-files.js';

/** Dữ liệu của các tệp đúng lược đồ, by name: what the YAML says, as plain values. */
export type FileValues = ReadonlyMap<string, unknown>;

interface Entry {
  readonly hash: string;
  readonly value: unknown;
}

const ENTRY = 'records.json';

/** JSON has no infinity and no NaN, and no data has them either; such a file is simply read again. */
function isPlain(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    throw new RangeError('not a JSON number');
  }
  return value;
}

function writeEntry(name: string, entry: Entry): readonly string[] {
  try {
    return [`${JSON.stringify(name)}:${JSON.stringify(entry, isPlain)}`];
  } catch {
    return [];
  }
}

/** Đọc dữ liệu đã nhớ: of those files whose content is still the same. */
export function readValues(cache: CacheFolder, files: readonly ReadFile[]): FileValues {
  const text = cache.read(ENTRY);
  if (text === undefined) return new Map();
  const entries = new Map(Object.entries(JSON.parse(text) as Record<string, Entry>));
  return new Map(
    files.flatMap(({ name, hash }) => {
      const entry = entries.get(name);
      return entry?.hash === hash ? [[name, entry.value] as const] : [];
    }),
  );
}

/** Nhớ dữ liệu của các tệp. */
export function keepValues(cache: CacheFolder, files: readonly ReadFile[], values: FileValues): void {
  const entries = files.flatMap(({ name, hash }) =>
    values.has(name) ? writeEntry(name, { hash, value: values.get(name) }) : [],
  );
  cache.write(ENTRY, `{${entries.join(',')}}`);
}
