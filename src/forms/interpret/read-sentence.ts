import type { RawCell } from '../read/raw-cell.js';
import { cleanSentence } from './plain-text.js';
import { EMPTY, type Reading, readAs, unclear } from './reading.js';

type Words = Pick<RawCell, 'value'>;

function readWords({ value }: Words, clean: (text: string) => string): Reading<string> {
  if (value.kind === 'empty') return EMPTY;
  if (value.kind === 'text') return readAs(clean(value.value));
  if (value.kind === 'number') return readAs(String(value.value).replace('.', ','));
  return unclear(
    { vi: 'Ô này không chứa chữ.', en: 'The cell does not hold words.' },
    { vi: 'Gõ lại bằng chữ.', en: 'Type it again as words.' },
  );
}

/** Đọc chữ trong một ô thành một dòng: a number stands for its digits, a date or an error for nothing that could be printed. */
export function readSentence(cell: Words): Reading<string> {
  return readWords(cell, cleanSentence);
}

/** Đọc chữ trong một ô, each of its lines by itself. */
export function readLines(cell: Words): Reading<string> {
  return readWords(cell, (text) => text.split('\n').map(cleanSentence).filter(Boolean).join('\n'));
}
