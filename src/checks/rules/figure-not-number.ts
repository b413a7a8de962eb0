import type { Localized, Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { listFigures, type TypedFigure } from '../list-figures.js';

const VIETNAMESE_NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const LEADING_NUMBER = /^\s*(-?\d+(?:[.,]\d+)?)/;

/** What was probably meant: "26.082,5" → "26082.5", "26_082" → "26082", "532 trạm" → "532". */
function guessNumber(text: string): string | undefined {
  const joined = text.replace(/(?<=\d)[_\s\u00a0'](?=\d{3}(?!\d))/g, '').trim();
  const match = VIETNAMESE_NUMBER.exec(joined.replace(/\s*%$/, ''));
  if (match) return [match[1]?.replaceAll('.', ''), match[2]].filter(Boolean).join('.');
  return LEADING_NUMBER.exec(joined)?.[1]?.replace(',', '.');
}

function hintAt(text: string): Localized {
  const guess = guessNumber(text);
  const words = {
    vi: 'nếu nguồn thật sự ghi bằng chữ thì viết value: { text: … }; chưa có số thì xóa dòng này',
    en: 'if the source really has words, write value: { text: … }; delete the line if there is no figure yet',
  };
  return guess === undefined
    ? {
        vi: `Ghi con số, không kèm đơn vị; ${words.vi}.`,
        en: `Write the number without its unit; ${words.en}.`,
      }
    : {
        vi: `Có phải là ${guess}? Ghi số trần, không kèm đơn vị; ${words.vi}.`,
        en: `Is it ${guess}? Write the bare number; ${words.en}.`,
      };
}

function describe({ name, value, location }: TypedFigure): Problem {
  const text = String(value);
  return {
    code: 'figure-not-number',
    location,
    message: {
      vi: `"${text}" không phải là số, mà "${name}" đo bằng số.`,
      en: `"${text}" is not a number, but "${name}" is counted in numbers.`,
    },
    hint: hintAt(text),
  };
}

/** Chữ ở chỗ của số: words stand only in a metric with `textual: true`, or as `{ text: … }`. */
export const checkWordedFigures: Check = (dataset, index) =>
  listFigures(dataset, index)
    .filter(({ value, scale }) => typeof value === 'string' && scale.textual !== true)
    .map(describe);
