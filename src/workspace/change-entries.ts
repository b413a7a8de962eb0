import type { NewEntry } from '../source/replace-entries.js';

export type { NewEntry };

/**
 * Thay giá trị của vài khóa ở gốc một tệp YAML, every other byte as it is; what is not there is added after the first of
 * `after` that is. Undefined where that cannot be done safely.
 */
export async function changeEntries(
  text: string,
  entries: readonly NewEntry[],
  after: readonly string[],
): Promise<string | undefined> {
  const { replaceEntries } = await import('../source/replace-entries.js');
  return replaceEntries(text, entries, after);
}
