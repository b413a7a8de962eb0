import { type CellValue, isBareNumber, readPlainText, type TableCell } from '../../document/index.js';

/**
 * A spreadsheet takes such a text for a formula, which can read files and call programs (OWASP, "CSV Injection");
 * the full-width signs are those that Excel reads like the others.
 */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\n])/;

/** Giá trị có kiểu: digits with a decimal point and no grouping, "99.75%", "2025-11-30"; the same for every reader. */
function writeValue({ type, value }: CellValue): string {
  return type === 'percent' ? `${value}%` : String(value);
}

/** Chữ không thành công thức: an apostrophe stands before what would be one. */
function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** RFC 4180, clause 2.5 to 2.7; blanks at the ends are kept only in quotes. */
function quote(text: string): string {
  return /[",\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Viết một ô: the typed value where the cell says nothing else, its text otherwise, with notes in parentheses.
 */
export function writeCell({ children, value }: TableCell): string {
  const text = readPlainText(children, (note) => ` (${readPlainText(note.children)})`);
  if (value && isBareNumber(text)) return writeValue(value);
  return quote(defuse(text.replace(/\r\n?/g, '\n')));
}
