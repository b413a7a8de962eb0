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

/** Tính chiều cao cần cho chữ của một ô, in points; it may be more than a row can have. */
export function measureHeight({ text, role, room }: FilledRoom): number {
  const { size, bold } = textForms[role];
  const lines = countLines(text, { size, bold }, room * spare);
  return Math.ceil((lines * size * lineSpacing + padding) / pixel) * pixel;
}
