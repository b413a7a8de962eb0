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

/** No letter is wider than one em: a short text needs no measuring. */
export function isSurelyOneLine({ text, role, room }: FilledRoom): boolean {
  return text.length * textForms[role].size * 20 <= room * spare && !text.includes('\n');
}

/** Tính chiều cao cần cho chữ của một ô, in points; it may be more than a row can have. */
export function measureHeight(filled: FilledRoom): number {
  const { text, role, room } = filled;
  const form = textForms[role];
  const lines = isSurelyOneLine(filled) ? 1 : countLines(text, form, room * spare);
  return Math.ceil((lines * form.size * lineSpacing + padding) / pixel) * pixel;
}
