import type { Localized } from '../diagnostics/index.js';

/** Cách viết số của dữ liệu: digits, and a point before the decimals if there are any. */
const ORDINARY = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Three decimals of which the last is 0: a thousands point, as good as always ("26.000", "8.200"). */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d\d0$/;

/** Cách viết số mà người đọc hiểu một đằng, YAML hiểu một nẻo: what is wrong and what to write. */
export interface NumberSpelling {
  readonly message: Localized;
  readonly hint: Localized;
}

function describeThousands(source: string, value: number): NumberSpelling {
  const joined = source.replace('.', '');
  return {
    message: {
      vi: `"${source}" được đọc là ${String(value).replace('.', ',')}: dấu chấm là phần thập phân, không ngăn hàng nghìn.`,
      en: `"${source}" reads as ${value}: the point begins the decimals and does not part thousands.`,
    },
    hint: {
      vi: `Nếu là ${joined} thì viết liền: ${joined}; nếu đúng là số thập phân thì viết ${value}.`,
      en: `For ${joined} write ${joined}; if it is a fraction indeed, write ${value}.`,
    },
  };
}

function describeUnusual(source: string, value: number): NumberSpelling {
  const plain = Number.isFinite(value) ? ORDINARY.exec(String(value))?.[0] : undefined;
  return {
    message: {
      vi: `"${source}" không phải cách viết số trong dữ liệu.`,
      en: `"${source}" is not how numbers are written in the data.`,
    },
    hint: plain
      ? {
          vi: `Viết bằng chữ số thường, dấu chấm trước phần thập phân: ${plain} nếu đúng là số đó; mã số thì đặt trong ngoặc kép.`,
          en: `Write plain digits with a point before the decimals: ${plain} if that is meant; an identifier stands in quotes.`,
        }
      : {
          vi: 'Viết bằng chữ số thường, dấu chấm trước phần thập phân; chữ thì đặt trong ngoặc kép.',
          en: 'Write plain digits with a point before the decimals; a text stands in quotes.',
        },
  };
}

/** Tells whether a plain scalar is a number as the data writes it. */
export function isOrdinaryNumber(source: string): boolean {
  return ORDINARY.test(source) && !THOUSANDS.test(source) && source !== '-0';
}

/**
 * Xét cách viết một số: undefined when it is ordinary. Refused is what YAML 1.2 (clause 10.3.2) reads as a number
 * and a clerk would not write so (0x1F, 0o17, 1e3, .5, 5., 012, +5, .inf), and what is most likely a thousands point.
 */
export function findNumberSpelling(source: string, value: number): NumberSpelling | undefined {
  if (isOrdinaryNumber(source)) return undefined;
  return THOUSANDS.test(source) ? describeThousands(source, value) : describeUnusual(source, value);
}
