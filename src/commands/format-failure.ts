import type { Failure, Language, Localized } from '../diagnostics/index.js';

const WORD: Localized = { vi: 'lỗi', en: 'error' };

/** Việc không làm được, thành lời; the stack of a bug only where details are wanted. */
export function formatFailure(
  { code, message, hint, stack }: Failure,
  { language, verbose }: { readonly language: Language; readonly verbose: boolean },
): string {
  const detail = verbose && stack !== undefined ? `${stack}\n` : '';
  return `${WORD[language]}  ${code}\n  ${message[language]}\n  → ${hint[language]}\n${detail}`;
}
