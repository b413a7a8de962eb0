import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';
import { listTokens } from '../text-tokens.js';

/**
 * Hư từ không bao giờ viết lặp. Other words may follow themselves where two compounds meet ("quản lý lý lịch") or in a
 * reduplication ("dần dần").
 */
const PARTICLES: ReadonlySet<string> = new Set(
  'bằng bị bởi các cho của đã đang để được giữa khi nhằm nhưng những sẽ tại theo trên trong tới và vào về với'.split(
    ' ',
  ),
);

/** Phrases of more words do not come again by a slip of the hand. */
const LONGEST_PHRASE = 3;

const WORD = /^\p{L}+$/u;

/** The word or phrase that ends before `end` and begins anew there. */
function readRepeated(tokens: readonly string[], end: number, count: number): string | undefined {
  const words = tokens.slice(end - count, end);
  if (!words.every((word) => WORD.test(word))) return undefined;
  const [first = ''] = words;
  return count > 1 || PARTICLES.has(first.toLowerCase()) ? words.join(' ') : undefined;
}

/** Mọi cụm từ viết lặp: a run of words each of which equals the one `count` places before. */
function listRepeated(tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let count = 1; count <= LONGEST_PHRASE; count++) {
    let run = 0;
    for (let place = count; place < tokens.length; place++) {
      run = tokens[place] === tokens[place - count] ? run + 1 : 0;
      const phrase = run === count ? readRepeated(tokens, place - count + 1, count) : undefined;
      if (phrase !== undefined) found.add(phrase);
    }
  }
  return found;
}

function createProblem({ place, found }: TextFinding<string>): Problem {
  return {
    code: 'repeated-word',
    location: place.location,
    message: { vi: `"${found}" viết hai lần liền nhau.`, en: `"${found}" stands twice in a row.` },
    hint: { vi: 'Bỏ một lần.', en: 'Drop one of them.' },
  };
}

/** Từ hoặc cụm từ viết lặp: "của của". */
export const checkRepeatedWords: Check = (_dataset, { texts }) => {
  const repeated = listRepeated(listTokens(texts).list);
  if (repeated.size === 0) return [];
  const twice = new RegExp(`(?<!\\S)(${[...repeated].join('|')}) \\1(?!\\p{L})`, 'u');
  return findInTexts(texts, twice, (text) => twice.exec(text)?.[1]).map(createProblem);
};
