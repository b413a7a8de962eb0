import { Option } from 'commander';
import { parseDate, suggestName } from '../text/index.js';
import { UsageError } from './usage-error.js';

/** Các giá trị mà một tùy chọn nhận: what they are, in a form that needs no language, and how one is read. */
export interface Values {
  readonly allowed: string;
  /** Undefined where the text is none of them. */
  readonly read: (text: string) => unknown;
  /** Names, of which one may have been meant. */
  readonly names?: readonly string[];
}

/** Số nguyên trong khoảng. */
export function wholeNumber(lowest: number, highest: number): Values {
  return {
    allowed: `${lowest}–${highest}`,
    read: (text) => {
      const value = Number(text);
      return /^\d+$/.test(text) && value >= lowest && value <= highest ? value : undefined;
    },
  };
}

/** Ngày, as the data has it. */
export const DAY: Values = {
  allowed: '2025-11-20 (YYYY-MM-DD)',
  read: (text) => (parseDate(text) && /^[12]/.test(text) ? text : undefined),
};

/** Tùy chọn nhận các giá trị này; throws a `UsageError` for any other. */
export function createValueOption(flags: string, description: string, values: Values): Option {
  const option = new Option(flags, description);
  return option.argParser((text: string) => {
    const value = values.read(text);
    if (value !== undefined) return value;
    const name = option.long ?? flags;
    throw new UsageError({
      message: {
        vi: `"${text}" không phải giá trị của ${name}; các giá trị dùng được: ${values.allowed}.`,
        en: `"${text}" is no value of ${name}; allowed: ${values.allowed}.`,
      },
      suggestion: suggestName(text, values.names ?? []),
    });
  });
}

/** Tùy chọn nhận một trong các tên này. */
export function createChoiceOption(flags: string, description: string, names: readonly string[]): Option {
  const allowed = names.join(', ');
  const read = (text: string) => names.find((name) => name === text);
  const option = createValueOption(flags, description, { allowed, read, names });
  // Help lists them; `choices` would set a parser that speaks English.
  option.argChoices = [...names];
  return option;
}
