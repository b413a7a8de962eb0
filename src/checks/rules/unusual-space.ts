import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

/** Ngắt dòng lạ: NEL, U+2028, U+2029; a document has no place for them. */
const LINE_BREAK = /[\u0085\u2028\u2029\v\f]/;
/** Dấu cách lạ: no-break, thin, ideographic spaces. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const UNUSUAL = new RegExp(`${LINE_BREAK.source}|${SPACE.source}`);

/** In a sentence a no-break space may keep a number and its unit together. */
const SENTENCES = /\/(?:footnote|result|text|title|wording)$/;

function describeCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function createProblem({ place, found }: TextFinding<string>): readonly Problem[] {
  const { location } = place;
  const isBreak = LINE_BREAK.test(found);
  if (!isBreak && SENTENCES.test(location.pointer ?? '')) return [];
  const name = describeCharacter(found);
  return [
    {
      code: 'unusual-space',
      location,
      message: isBreak
        ? { vi: `Có ký tự ngắt dòng lạ (${name}).`, en: `There is an unusual line break (${name}).` }
        : { vi: `Có dấu cách lạ (${name}) trong tên.`, en: `There is an unusual space (${name}) in a name.` },
      hint: {
        vi: 'Thường do chép từ Word hoặc trang web; xóa rồi gõ dấu cách thường.',
        en: 'It mostly comes from Word or a web page; delete it and type a plain space.',
      },
    },
  ];
}

/** Ký tự ngắt dòng và dấu cách lạ: two names that look the same would differ. */
export const checkUnusualSpace: Check = (_dataset, { texts }) =>
  findInTexts(texts, UNUSUAL, (text) => UNUSUAL.exec(text)?.[0]).flatMap(createProblem);
