import { type CellValue, isBareNumber } from '../../document/index.js';
import {
  type CellContent,
  element,
  emptyContent,
  numberContent,
  quotedText,
  richContent,
  textContent,
  type Xml,
} from '../markup/index.js';
import { hasEscape, looksLikeFormula, protectEscapes } from './clean-text.js';
import { readDay } from './dates.js';
import { type TextRole, textForms } from './form.js';
import { type Run, readRunText } from './read-runs.js';
import { TEXT_FORMAT } from './styles.js';
import { writeRunFont } from './styles-xml.js';

/** Giá trị ghi vào ô, with the number format that prints it. */
export interface WrittenValue {
  readonly content: CellContent;
  readonly format?: string;
}

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
    return day === undefined ? undefined : { content: numberContent(day), format: 'dd/mm/yyyy' };
  }
  if (!Number.isFinite(value.value)) return undefined;
  if (value.type === 'ordinal') return { content: numberContent(value.value), format: '0' };
  const decimals = writeDecimals(value.decimals);
  if (value.type === 'number') return { content: numberContent(value.value), format: `#,##0${decimals}` };
  return { content: numberContent(divideByHundred(value.value)), format: `0${decimals}%` };
}

function writeTyped(runs: readonly Run[], value: CellValue): WrittenValue | undefined {
  const words = readRunText(runs.filter((run) => !run.mark));
  if (runs.some((run) => run.gap) || !isBareNumber(words)) return undefined;
  const marks = readRunText(runs.filter((run) => run.mark));
  if (Number(/\d+/.exec(marks)?.[0] ?? 0) > mostMarkedNumbers) return undefined;
  const converted = convertValue(value);
  if (!converted || !marks) return converted;
  return { content: converted.content, format: `${converted.format}" ${marks}"` };
}

/** Spaces at the ends and given escapes are kept only in rich text. */
function isPlain(runs: readonly Run[], text: string): boolean {
  const [run, ...others] = runs;
  const styled = run?.bold || run?.italic || run?.mark || others.length > 0;
  return !styled && !hasEscape(text) && text === text.trim();
}

function writeRun(run: Run, role: TextRole): Xml {
  const { size, bold, italic } = textForms[role];
  const font = { size, bold: bold || run.bold, italic: italic || run.italic, raised: run.mark };
  const words = quotedText(protectEscapes(run.text));
  return element('r', {}, writeRunFont(font), element('t', { 'xml:space': 'preserve' }, words));
}

function writeText(runs: readonly Run[], role: TextRole): WrittenValue {
  const text = readRunText(runs);
  if (text === '') return { content: emptyContent };
  const format = looksLikeFormula(text) ? { format: TEXT_FORMAT } : {};
  if (isPlain(runs, text)) return { content: textContent(text), ...format };
  return { content: richContent(runs.map((run) => writeRun(run, role))), ...format };
}

/** Chọn giá trị của ô: a number or a date where the cell is one and nothing else, text otherwise. */
export function chooseValue(runs: readonly Run[], role: TextRole, value?: CellValue): WrittenValue {
  return (value && writeTyped(runs, value)) ?? writeText(runs, role);
}
