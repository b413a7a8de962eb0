import { replaceForbidden } from '../markup/index.js';
import { limits } from './form.js';

/** Làm sạch chữ: line ends become line feeds, what XML forbids becomes U+FFFD. */
export function cleanText(value: string): string {
  const legal = replaceForbidden(value);
  // XML allows the delete character, but some readers of workbooks drop it.
  return /[\r\u007F]/.test(legal) ? legal.replace(/\r\n?/g, '\n').replaceAll('\u007F', '\uFFFD') : legal;
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
