import type { CellRichTextValue } from 'exceljs';
import type { CellValue } from '../../document/index.js';
import { hasEscape, looksLikeFormula, protectEscapes } from './clean-text.js';
import { readDay } from './dates.js';
import type { TextRole } from './form.js';
import { type Run, readRunText } from './read-runs.js';
import { chooseRunFont } from './styles.js';

/** Giá trị ghi vào ô, with the number format that prints it. */
export interface WrittenValue {
  readonly value: CellRichTextValue | Date | number | string | null;
  readonly format?: string;
}

// Words beside a number ("khoảng 85%") have no place in a number cell; then the cell stays text.
const numberOnly = /^[\s\d.,+\-−–%/:]*$/;
// A spreadsheet knows some 200 number formats; each note mark beside a number takes one.
const mostMarkedNumbers = 99;
const mostDecimals = 10;

function writeDecimals(decimals: number): string {
  const count = Math.min(mostDecimals, Math.max(0, Math.trunc(decimals)));
  return count > 0 ? `.${'0'.repeat(count)}` : '';
}

/** Hundredths divided without the noise of binary fractions (28,7 / 100 is 0.287). */
function divideByHundred(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function convertValue(value: CellValue): WrittenValue | undefined {
  if (value.type === 'date') {
    const day = readDay(value.value);
    return day && { value: day, format: 'dd/mm/yyyy' };
  }
  if (!Number.isFinite(value.value)) return undefined;
  const decimals = writeDecimals(value.decimals);
  if (value.type === 'percent') return { value: divideByHundred(value.value), format: `0${decimals}%` };
  return { value: value.value, format: `#,##0${decimals}` };
}

function writeTyped(runs: readonly Run[], value: CellValue): WrittenValue | undefined {
  const words = readRunText(runs.filter((run) => !run.mark));
  if (runs.some((run) => run.gap) || !numberOnly.test(words)) return undefined;
  const marks = readRunText(runs.filter((run) => run.mark));
  if (Number(/\d+/.exec(marks)?.[0] ?? 0) > mostMarkedNumbers) return undefined;
  const converted = convertValue(value);
  if (!converted || !marks) return converted;
  return { value: converted.value, format: `${converted.format}" ${marks}"` };
}

/** ExcelJS keeps spaces at the ends and given escapes only in rich text. */
function isPlain(runs: readonly Run[], text: string): boolean {
  const [run, ...others] = runs;
  const styled = run?.bold || run?.italic || run?.mark || others.length > 0;
  return !styled && !hasEscape(text) && text === text.trim();
}

function writeText(runs: readonly Run[], role: TextRole): WrittenValue {
  const text = readRunText(runs);
  if (text === '') return { value: null };
  const format = looksLikeFormula(text) ? { format: '@' } : {};
  if (isPlain(runs, text)) return { value: text, ...format };
  const richText = runs.map((run) => ({ font: chooseRunFont(role, run), text: protectEscapes(run.text) }));
  return { value: { richText }, ...format };
}

/** Chọn giá trị của ô: a number or a date where the cell is one and nothing else, text otherwise. */
export function chooseValue(runs: readonly Run[], role: TextRole, value?: CellValue): WrittenValue {
  return (value && writeTyped(runs, value)) ?? writeText(runs, role);
}
