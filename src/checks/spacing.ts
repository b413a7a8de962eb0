import type { Problem } from '../diagnostics/index.js';
import type { Check } from './check.js';
import type { FoundText } from './texts.js';

const DOUBLE_SPACE = /\S+[ \t]{2,}\S+/u;
const SPACE_BEFORE_PUNCTUATION = /\S+\s+[,;:!?.…](?=[\s"”)]|$)/u;

function describeDouble({ text, location }: FoundText): readonly Problem[] {
  const [found] = DOUBLE_SPACE.exec(text) ?? [];
  if (found === undefined) return [];
  return [
    {
      code: 'double-space',
      location,
      message: {
        vi: `Có hai dấu cách liền nhau ở "${found}".`,
        en: `There are two spaces in a row at "${found}".`,
      },
      hint: { vi: 'Chỉ giữ một dấu cách.', en: 'Keep one space.' },
    },
  ];
}

function describeBefore({ text, location }: FoundText): readonly Problem[] {
  const [found] = SPACE_BEFORE_PUNCTUATION.exec(text) ?? [];
  if (found === undefined) return [];
  return [
    {
      code: 'space-before-punctuation',
      location,
      message: {
        vi: `Có dấu cách trước dấu câu ở "${found}".`,
        en: `There is a space before the mark at "${found}".`,
      },
      hint: { vi: 'Bỏ dấu cách trước dấu câu.', en: 'Drop the space before the mark.' },
    },
  ];
}

/** Hai dấu cách liền nhau. */
export const checkDoubleSpace: Check = (_dataset, { texts }) => texts.flatMap(describeDouble);

/** Dấu cách trước dấu câu. */
export const checkSpaceBeforePunctuation: Check = (_dataset, { texts }) => texts.flatMap(describeBefore);
