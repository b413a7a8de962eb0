import type { Cell, CellValue } from 'exceljs';
import { readNumberFormat } from './number-format.js';
import type { RawValue } from './raw-cell.js';

const DAY = 86_400_000;
/** Day 0 of each calendar, as days before 1970 (ECMA-376, Part 1, 18.17.4.1). */
const EPOCHS = { 1900: 25_569, 1904: 24_107 } as const;

function toSerial(date: Date, is1904: boolean): number {
  const days = date.getTime() / DAY + EPOCHS[is1904 ? 1904 : 1900];
  return Number(days.toPrecision(12));
}

/** Ngày của một số thứ tự; undefined for what no calendar has. */
export function fromSerial(serial: number, is1904: boolean): string | undefined {
  const days = Math.floor(serial) - EPOCHS[is1904 ? 1904 : 1900];
  const date = new Date(days * DAY);
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : undefined;
}

function readNumber(value: number, format: string | undefined, is1904: boolean): RawValue {
  const { isDate, isPercent, isScaled } = readNumberFormat(format);
  const date = isDate ? fromSerial(value, is1904) : undefined;
  if (date !== undefined) return { kind: 'date', value: date };
  return { kind: 'number', value, isPercent, isScaled, is1904 };
}

type Structured = Exclude<CellValue, boolean | number | string | Date | null | undefined>;

function readStructured(value: Structured): CellValue {
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text as unknown as CellValue;
  if ('error' in value) return value;
  return ('result' in value ? value.result : null) as CellValue;
}

/** Whether a formula has its result in the file. */
export function readFormula({ value }: Cell): 'cached' | 'uncached' | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined;
  if (!('formula' in value) && !('sharedFormula' in value)) return undefined;
  return value.result === undefined || value.result === null ? 'uncached' : 'cached';
}

/** Giá trị thô của một ô. */
export function readValue(value: CellValue, format: string | undefined, is1904: boolean): RawValue {
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'boolean') return { kind: 'boolean' };
  if (typeof value === 'number') return readNumber(value, format, is1904);
  if (typeof value === 'string') return value.trim() === '' ? { kind: 'empty' } : { kind: 'text', value };
  // The library takes more formats for those of dates than there are.
  if (value instanceof Date) return readNumber(toSerial(value, is1904), format, is1904);
  if ('error' in value) return { kind: 'error', value: String(value.error) };
  return readValue(readStructured(value), format, is1904);
}
