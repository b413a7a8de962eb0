import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';
import type { Texts } from '../texts.js';

/** The fault with the words around it; the second pattern of each is the fault alone, which is found sooner. */
const DOUBLE_SPACE = [/\S+[ \t]{2,}\S+/u, /[ \t]{2}/] as const;
const SPACE_BEFORE_PUNCTUATION = [/\S+\s+[,;:!?.…](?=[\s"”)]|$)/u, /\s[,;:!?.…]/] as const;

function find(texts: Texts, [pattern, fault]: readonly [RegExp, RegExp]): readonly TextFinding<string>[] {
  return findInTexts(texts, fault, (text) => pattern.exec(text)?.[0]);
}

function describeDouble({ place, found }: TextFinding<string>): Problem {
  return {
    code: 'double-space',
    location: place.location,
    message: {
      vi: `Có hai dấu cách liền nhau ở "${found}".`,
      en: `There are two spaces in a row at "${found}".`,
    },
    hint: { vi: 'Chỉ giữ một dấu cách.', en: 'Keep one space.' },
  };
}

function describeBefore({ place, found }: TextFinding<string>): Problem {
  return {
    code: 'space-before-punctuation',
    location: place.location,
    message: {
      vi: `Có dấu cách trước dấu câu ở "${found}".`,
      en: `There is a space before the mark at "${found}".`,
    },
    hint: { vi: 'Bỏ dấu cách trước dấu câu.', en: 'Drop the space before the mark.' },
  };
}

/** Hai dấu cách liền nhau. */
export const checkDoubleSpace: Check = (_dataset, { texts }) => find(texts, DOUBLE_SPACE).map(describeDouble);

/** Dấu cách trước dấu câu. */
export const checkSpaceBeforePunctuation: Check = (_dataset, { texts }) =>
  find(texts, SPACE_BEFORE_PUNCTUATION).map(describeBefore);
