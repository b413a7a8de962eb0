import { isOrdinaryText } from '../forbidden-characters.js';
import { BlockReader } from './block-reader.js';
import { RangeNotes, type RangeTable } from './ranges.js';
import { UnusualYaml } from './unusual.js';

export type { RangeTable } from './ranges.js';

function readOrdinary<T>(text: string, read: () => T): T | undefined {
  if (!isOrdinaryText(text)) return undefined;
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusualYaml) return undefined;
    throw error;
  }
}

/**
 * Đọc nhanh một tệp YAML thông thường: the few forms that nearly all data is written in, line by line.
 * It gives exactly what the library gives, or undefined: whatever else a text holds, right or wrong, is read by the
 * library, which is many times slower.
 */
export function readOrdinaryYaml(text: string): { readonly value: unknown } | undefined {
  return readOrdinary(text, () => ({ value: new BlockReader(text, undefined).read() }));
}

/** Đọc nhanh chỗ của các mục trong một tệp YAML thông thường; undefined where the library has to read it. */
export function readOrdinaryRanges(text: string): RangeTable | undefined {
  return readOrdinary(text, () => {
    const notes = new RangeNotes();
    return notes.toTable(new BlockReader(text, notes).read());
  });
}
