import type { Localized, Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

interface LookAlike {
  readonly pattern: RegExp;
  readonly describe: (word: string, letter: string) => Localized;
}

const describeForeign = (word: string, letter: string): Localized => ({
  vi: `"${word}" có chữ "${letter}" không phải chữ Việt (chữ Kirin hoặc Hy Lạp nhìn giống).`,
  en: `"${word}" holds "${letter}", a Cyrillic or Greek letter that looks like a Latin one.`,
});

const describeDigit = (word: string, letter: string): Localized => ({
  vi: `"${word}" có "${letter}" lẫn giữa chữ và số, có thể do quét chữ nhầm (0 và O, 1 và l).`,
  en: `"${word}" mixes "${letter}" among letters or digits, perhaps a scanning error (0 and O, 1 and l).`,
});

const describeEth = (word: string, letter: string): Localized => ({
  vi: `"${word}" có chữ "${letter}" của tiếng Băng Đảo hoặc châu Phi, không phải chữ Đ của tiếng Việt.`,
  en: `"${word}" holds "${letter}", an Icelandic or African letter that looks like the Vietnamese Đ.`,
});

const describeHidden = (word: string): Localized => ({
  vi: `"${word.replace(/\p{Cf}/gu, '')}" có ký tự không nhìn thấy.`,
  en: `"${word.replace(/\p{Cf}/gu, '')}" holds an invisible character.`,
});

/** Each pattern captures the letter at fault; codes such as 4G, IPv6, H1N1 match none. */
const LOOK_ALIKES: readonly LookAlike[] = [
  { pattern: /(\p{Script=Cyrillic})/u, describe: describeForeign },
  { pattern: /([\u00D0\u00F0\u0189\u0256])/, describe: describeEth },
  {
    pattern: /\p{Script=Latin}(\p{Script=Greek})|(\p{Script=Greek})\p{Script=Latin}/u,
    describe: describeForeign,
  },
  { pattern: /\p{Ll}([01])\p{Ll}/u, describe: describeDigit },
  { pattern: /\d[.,]?([OolI]+)[\d.,%]/u, describe: describeDigit },
  { pattern: /\d(O+)(?!\p{L})/u, describe: describeDigit },
  { pattern: /(?<![\p{L}\d])([Ol])\d/u, describe: describeDigit },
  { pattern: /(\p{Cf})/u, describe: describeHidden },
];

/** Addresses are made of letters and digits as they come. */
const ADDRESS = /:\/\/|@|\p{L}\.\p{L}/u;

/** Other than digits, Latin letters and common marks; or a digit beside what may be a letter in its stead. */
const SUSPECT =
  /[^\n -~\u00C0-\u024F\u1EA0-\u1EF9–—“”…]|[\u00D0\u00F0\u0189]|[01][^\0-`{-\x7F]|\d[.,]?[OolI]|[Ol]\d/;

function findLookAlike(text: string): Localized | undefined {
  for (const { pattern, describe: word } of LOOK_ALIKES) {
    if (!pattern.test(text)) continue;
    for (const part of text.split(/\s+/)) {
      const match = ADDRESS.test(part) ? null : pattern.exec(part);
      if (match) return word(part, match.slice(1).find((letter) => letter !== undefined) ?? '');
    }
  }
  return undefined;
}

function createProblem({ place, found }: TextFinding<Localized>): Problem {
  return {
    code: 'look-alike-letter',
    location: place.location,
    message: found,
    hint: { vi: 'Gõ lại từ này.', en: 'Type the word anew.' },
  };
}

/** Chữ nhìn giống chữ khác: Cyrillic, Greek, digits in words, invisible characters. */
export const checkLookAlikes: Check = (_dataset, { texts }) =>
  findInTexts(texts, SUSPECT, findLookAlike).map(createProblem);
