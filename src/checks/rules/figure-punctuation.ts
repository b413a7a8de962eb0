import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

/** Con số viết sai dấu, and as it was probably meant. */
interface Mispunctuated {
  readonly found: string;
  readonly meant: string;
}

const MULTIPLE = String.raw`\s*(?:%|(?:lần|nghìn|triệu|tỷ)(?!\p{L}))`;

/** Nghị định 30 prints "26.082" and "99,75": a point between thousands, a comma before decimals. */
const FAULTS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/u, (found) => found.replaceAll(',', '.')],
  [
    new RegExp(
      String.raw`(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d,])(?!${MULTIPLE}|\s*(?:ha|km|m²?|kg)(?!\p{L}))`,
      'u',
    ),
    (found) => found.replace(',', '.'),
  ],
  [
    new RegExp(String.raw`(?<![\d.,])\d{1,3}\.\d{1,2}(?=${MULTIPLE})`, 'u'),
    (found) => found.replace('.', ','),
  ],
  [/(?<![\d.,/])[1-9]\d{0,2}\.(?!(?:19|20)\d{2}(?!\d))\d{4,}(?![\d./])/u, groupThousands],
  [/(?<![\d.,/])[1-9]\d{0,2}(?:\.\d{3})+\.\d{1,2}(?![\d./])/u, groupThousands],
];

const CLUE = /\d[.,]\d/;

function groupThousands(found: string): string {
  return found.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.');
}

function findFault(text: string): Mispunctuated | undefined {
  for (const [pattern, mend] of FAULTS) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { found, meant: mend(found) };
  }
  return undefined;
}

function createProblem({ place, found: { found, meant } }: TextFinding<Mispunctuated>): Problem {
  return {
    code: 'figure-punctuation',
    location: place.location,
    message: {
      vi: `"${found}" viết không đúng cách viết số của tiếng Việt.`,
      en: `"${found}" is not how Vietnamese writes a number.`,
    },
    hint: {
      vi: `Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân; nếu đúng con số đó thì viết "${meant}".`,
      en: `A point stands between thousands, a comma before decimals; if this is the number, write "${meant}".`,
    },
  };
}

/** Con số trong câu dùng dấu phẩy ngăn hàng nghìn, dấu chấm thập phân, hoặc nhóm sai. */
export const checkFigurePunctuation: Check = (_dataset, { texts }) =>
  findInTexts(texts, CLUE, findFault).map(createProblem);
