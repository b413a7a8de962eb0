import type { Language } from '../diagnostics/index.js';

/** Ngôn ngữ của dòng lệnh, read from the words themselves: one that is wrong, or asks for help, is never read to its end. */
export function findLanguage(argv: readonly string[]): Language {
  const isEnglish = argv.some(
    (word, at) => word === '--lang=en' || (word === 'en' && argv[at - 1] === '--lang'),
  );
  return isEnglish ? 'en' : 'vi';
}
