import type { RawCell } from '../read/raw-cell.js';
import { cleanSentence } from './plain-text.js';
import { EMPTY, type Reading, readAs, unclear } from './reading.js';

/** Đọc chữ trong một ô: a number stands for its digits, a date or an error for nothing that could be printed. */
export function readSentence({ value }: Pick<RawCell, 'value'>): Reading<string> {
  if (value.kind === 'empty') return EMPTY;
  if (value.kind === 'text') return readAs(cleanSentence(value.value));
  if (value.kind === 'number') return readAs(String(value.value).replace('.', ','));
  return unclear(
    { vi: 'Ô này không chứa chữ.', en: 'The cell does not hold words.' },
    { vi: 'Gõ lại bằng chữ.', en: 'Type it again as words.' },
  );
}
