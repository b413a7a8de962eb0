import type { CommanderError } from 'commander';
import type { Language, Localized } from '../diagnostics/index.js';

type Describe = (name: string, allowed: string) => Localized;

const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  'commander.excessArguments': () => ({
    vi: 'Dòng lệnh có thừa tham số.',
    en: 'There are too many arguments.',
  }),
  'commander.invalidArgument': (name, allowed) => ({
    vi: `Giá trị của ${name} không hợp lệ; các giá trị dùng được: ${allowed}.`,
    en: `The value of ${name} is not valid; allowed: ${allowed}.`,
  }),
  'commander.missingArgument': (name) => ({
    vi: `Thiếu tham số ${name}.`,
    en: `The argument ${name} is missing.`,
  }),
  'commander.optionMissingArgument': (name) => ({
    vi: `Tùy chọn ${name} cần một giá trị đứng sau.`,
    en: `The option ${name} needs a value.`,
  }),
  'commander.unknownCommand': (name) => ({
    vi: `Không có lệnh "${name}".`,
    en: `There is no command "${name}".`,
  }),
  'commander.unknownOption': (name) => ({
    vi: `Không có tùy chọn ${name}.`,
    en: `There is no option ${name}.`,
  }),
};

const FALLBACK: Localized = { vi: 'Dòng lệnh không đúng.', en: 'The command line is not valid.' };

/** Lỗi dòng lệnh thành lời: what is wrong, a near name if there is one, and where to read on. */
export function describeUsageError(error: CommanderError, language: Language): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const allowed = /(?:Allowed choices are|is invalid\.) (.+?)\.?$/.exec(error.message)?.[1] ?? '';
  const message = (DESCRIPTIONS[error.code]?.(name, allowed) ?? FALLBACK)[language];
  const suggestion = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const help = { vi: 'Xem cách dùng: qnds --help.', en: 'See qnds --help.' }[language];
  const guess =
    suggestion && { vi: `Có phải là ${suggestion}? `, en: `Did you mean ${suggestion}? ` }[language];
  const word = { vi: 'lỗi', en: 'error' }[language];
  return `${word}  wrong-usage\n  ${message}\n  → ${guess ?? ''}${help}\n`;
}
