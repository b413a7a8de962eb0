import type { Localized, Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { listFigures, type TypedFigure } from '../list-figures.js';

const VIETNAMESE_NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** What stands right after it may not be a part of it: "89O00" does not begin with 89. */
const LEADING_NUMBER = /^\s*(-?\d+(?:[.,]\d+)?)(?![\p{L}\d]|[.,:/]\d)/u;

/** Letters that stand among digits for the digits that they look like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const WITH_LOOK_ALIKES = /^(?=.*\d)(?=.*[OolI])[\dOolI.,]+\s*%?$/;

function replaceLookAlikes(text: string): string {
  return text.replace(/[OolI]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** What was probably meant: "26.082,5" → "26082.5", "26_082" → "26082", "532 trạm" → "532". */
function guessNumber(text: string): string | undefined {
  const joined = text.replace(/(?<=\d)[_\s\u00a0'](?=\d{3}(?!\d))/g, '').trim();
  const beforeUnit = /^[\d.,]+(?=\s+\p{L})/u.exec(joined)?.[0];
  if (beforeUnit) return guessNumber(beforeUnit);
  if (WITH_LOOK_ALIKES.test(joined)) return guessNumber(replaceLookAlikes(joined));
  const match = VIETNAMESE_NUMBER.exec(joined.replace(/\s*%$/, ''));
  if (match) return [match[1]?.replaceAll('.', ''), match[2]].filter(Boolean).join('.');
  return LEADING_NUMBER.exec(joined)?.[1]?.replace(',', '.');
}

/** Names the letter: on the screen it looks like the digit. */
function hintLookAlike(text: string, guess: string): Localized {
  const [letter = ''] = /[OolI]/.exec(text) ?? [];
  const digit = LOOK_ALIKES[letter] ?? '';
  return {
    vi: `Có phải là ${guess}? Ở đây gõ chữ ${letter} thay cho số ${digit}.`,
    en: `Is it ${guess}? The letter ${letter} stands here for the digit ${digit}.`,
  };
}

function hintAt(text: string): Localized {
  const guess = guessNumber(text);
  if (guess !== undefined && WITH_LOOK_ALIKES.test(text.trim())) return hintLookAlike(text, guess);
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
