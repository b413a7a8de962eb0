import { limits } from './form.js';

// XML 1.0 (Fifth Edition), production 2; the delete character is legal there, but ExcelJS drops it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// One look tells that a text has nothing to clean, as nearly all have.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const suspicious = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Làm sạch chữ: line ends become line feeds, what XML forbids becomes U+FFFD. */
export function cleanText(value: string): string {
  if (!suspicious.test(value)) return value;
  return value.replace(/\r\n?/g, '\n').replace(forbidden, '\uFFFD').replace(loneSurrogate, '\uFFFD');
}

/** Cắt chữ quá dài so với một ô; the cut is shown by "…" and never parts a surrogate pair. */
export function cutText(value: string, length: number = limits.characters): string {
  if (value.length <= length) return value;
  const kept = value.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Chữ bắt đầu như công thức: a spreadsheet would read it as a formula when somebody edits the cell. */
export function looksLikeFormula(value: string): boolean {
  return /^[\t\r\n ]*[=+\-@]|^\t/.test(value);
}

/** Có mã dạng _x0041_, which spreadsheets take for a character (ECMA-376 Part 1, 22.9.2.19). */
export function hasEscape(value: string): boolean {
  return /_x[0-9A-Fa-f]{4}_/.test(value);
}

/** Giữ nguyên mã dạng _x0041_ as letters. */
export function protectEscapes(value: string): string {
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
