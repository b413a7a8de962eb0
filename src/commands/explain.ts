import { EXPLANATIONS } from '../diagnostics/explanations/index.js';
import { DIAGNOSTIC_SEVERITIES, type DiagnosticCode, type Failure } from '../diagnostics/index.js';
import { suggestName } from '../text/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';

const WORDS = {
  en: { wrong: 'Wrong', right: 'Right', error: 'error', info: 'note', warning: 'warning' },
  vi: { wrong: 'Sai', right: 'Đúng', error: 'lỗi', info: 'lưu ý', warning: 'cảnh báo' },
};

const CODES = Object.keys(DIAGNOSTIC_SEVERITIES).sort() as readonly DiagnosticCode[];

function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_SEVERITIES, text);
}

function describeUnknown(code: string): Failure {
  const suggestion = suggestName(code, CODES);
  return {
    code: 'wrong-usage',
    message: { vi: `Không có mã phát hiện "${code}".`, en: `There is no code "${code}".` },
    hint: suggestion
      ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
      : { vi: 'Chạy qnds explain để xem các mã.', en: 'Run qnds explain for the list.' },
  };
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

function describeCode(code: DiagnosticCode, language: Console['language']): string {
  const { title, text, wrong, right } = EXPLANATIONS[code];
  const words = WORDS[language];
  const severity = words[DIAGNOSTIC_SEVERITIES[code]];
  return [
    `${code} (${severity}): ${title[language]}\n`,
    `${text[language]}\n`,
    `${words.wrong}:\n\n${indent(wrong)}\n`,
    `${words.right}:\n\n${indent(right)}\n`,
  ].join('\n');
}

function listCodes(language: Console['language']): string {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${EXPLANATIONS[code].title[language]}\n`).join('');
}

/** Lệnh explain: giải thích một mã phát hiện; without a code lists them all. */
export function runExplain(code: string | undefined, console: Console): ExitStatus {
  if (code === undefined) {
    console.printResult(listCodes(console.language));
    return EXIT_STATUS.done;
  }
  if (!isCode(code)) {
    console.printFailure(describeUnknown(code));
    return EXIT_STATUS.usage;
  }
  console.printResult(describeCode(code, console.language));
  return EXIT_STATUS.done;
}
