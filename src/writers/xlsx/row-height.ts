import { countLines } from '../text-measure/index.js';
import { type TextRole, textForms } from './form.js';

const lineSpacing = 1.32;
const padding = 4;
/** Spreadsheets do not break lines all alike; this much less room is reckoned with. */
const spare = 0.96;
const pixel = 0.75;

/** Chữ trong một ô và bề rộng dành cho nó, in twips. */
export interface FilledRoom {
  readonly text: string;
  readonly role: TextRole;
  readonly room: number;
}

// A text of the table, often met again in the same column; the memory of it is kept small.
const knownLines = new Map<string, number>();
const mostKnown = 5_000;

/** No letter is wider than one em: a short text needs no measuring. */
function isSurelyOneLine(text: string, size: number, width: number): boolean {
  return text.length * size * 20 <= width && !text.includes('\n');
}

function countKnownLines({ text, role, room }: FilledRoom): number {
  const { size, bold } = textForms[role];
  const width = room * spare;
  if (isSurelyOneLine(text, size, width)) return 1;
  const key = `${role} ${room} ${text}`;
  const known = knownLines.get(key);
  if (known !== undefined) return known;
  if (knownLines.size >= mostKnown) knownLines.clear();
  const lines = countLines(text, { size, bold }, width);
  knownLines.set(key, lines);
  return lines;
}

/** Tính chiều cao cần cho chữ của một ô, in points; it may be more than a row can have. */
export function measureHeight(filled: FilledRoom): number {
  const lines = countKnownLines(filled);
  return Math.ceil((lines * textForms[filled.role].size * lineSpacing + padding) / pixel) * pixel;
}
