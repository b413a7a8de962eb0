import { isOrdinaryText } from '../forbidden-characters.js';
import { BlockReader } from './block-reader.js';
import { RangeNotes, type RangeTable } from './ranges.js';
import { UnusualYaml } from './unusual.js';

/** Kết quả đọc nhanh: the data, and where its entries stand. */
export interface OrdinaryYaml {
  readonly value: unknown;
  /** Reads the text once more, this time with the places. */
  readRanges(): RangeTable;
}

function readWithRanges(text: string): RangeTable {
  const notes = new RangeNotes();
  return notes.toTable(new BlockReader(text, notes).read());
}

/**
 * Đọc nhanh một tệp YAML thông thường: the few forms that nearly all data is written in, line by line.
 * It gives exactly what the library gives, or undefined: whatever else a text holds, right or wrong, is read by the
 * library, which is many times slower.
 */
export function readOrdinaryYaml(text: string): OrdinaryYaml | undefined {
  if (!isOrdinaryText(text)) return undefined;
  try {
    return { value: new BlockReader(text, undefined).read(), readRanges: () => readWithRanges(text) };
  } catch (error) {
    if (error instanceof UnusualYaml) return undefined;
    throw error;
  }
}
