import type { Localized } from '../../diagnostics/index.js';

/** Một chỗ viết sai trong biểu thức, in words for people. */
export class ExpressionError extends Error {
  readonly words: Localized;

  constructor(vi: string, en: string) {
    super(en);
    this.words = { vi, en };
  }
}

/** What the library that reads expressions says, in our words. */
const LIBRARY_WORDS: readonly (readonly [pattern: RegExp, vi: string])[] = [
  [/expected filter name/, 'sau dấu | phải là tên một bộ lọc'],
  [/expected "\|" before filter/, 'thiếu dấu | trước bộ lọc, hoặc thừa chữ sau giá trị'],
  [/invalid value expression/, 'giá trị viết không đúng'],
  [/invalid range syntax/, 'khoảng số viết dạng (1..5)'],
  [/value expected/, 'thiếu giá trị'],
  [/unexpected character/, 'có dấu không đúng chỗ'],
];

/** Lỗi khi đọc một biểu thức, thành lời. */
export function wordExpressionError(error: Error): Localized {
  if (error instanceof ExpressionError) return error.words;
  const en = error.message.split(', line:')[0] ?? '';
  const vi = LIBRARY_WORDS.find(([pattern]) => pattern.test(en))?.[1];
  return { vi: vi ?? 'có chữ hoặc dấu không đúng chỗ', en };
}

/** Một chữ không hiểu được. */
export function createUnexpected(text: string): ExpressionError {
  const shown = JSON.stringify(text.trim());
  return new ExpressionError(`không hiểu ${shown}`, `unexpected ${shown}`);
}
