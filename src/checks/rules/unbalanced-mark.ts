import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const MARKS = /[()[\]“”«»]/g;

/** "a)", "1)", "iv)" at the beginning of a point close nothing. */
const ORDINAL = /(?<![\p{L}\d])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u;

function hasOddQuotes(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1;
}

/** The mark that has no partner. */
function findUnbalanced(text: string): string | undefined {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (CLOSING[mark]) open.push(mark);
    else if (open.at(-1) === OPENING[mark]) open.pop();
    else if (mark !== ')' || !ORDINAL.test(text.slice(0, index))) return mark;
  }
  return open.at(-1) ?? (hasOddQuotes(text) ? '"' : undefined);
}

function createProblem({ place, found }: TextFinding<string>): Problem {
  const partner = CLOSING[found] ?? OPENING[found] ?? found;
  return {
    code: 'unbalanced-mark',
    location: place.location,
    message: {
      vi: `Dấu ${found} không có dấu ${partner} đi cùng.`,
      en: `The mark ${found} has no ${partner} that goes with it.`,
    },
    hint: { vi: 'Thêm dấu còn thiếu hoặc bỏ dấu thừa.', en: 'Add the missing mark or drop the spare one.' },
  };
}

/** Ngoặc đơn, ngoặc kép không thành cặp. */
export const checkBalance: Check = (_dataset, { texts }) =>
  findInTexts(texts, /[()[\]“”«»"]/, findUnbalanced).map(createProblem);
