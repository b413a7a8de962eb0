import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';
import type { Texts } from '../texts.js';
import { listVocabulary, type Vocabulary } from '../vocabulary.js';

/** Từ thiếu dấu, and how the data writes it elsewhere. */
interface Unmarked {
  readonly found: string;
  readonly usual?: string;
}

/** A pair of words that the data has so often is how it is written. */
const USUAL_COUNT = 5;
/** A word without marks that stands oftener may be right without them. */
const RARE_COUNT = 2;

/** Words without marks that are at home beside any other. */
const COMMON = new Set(
  (
    'ai an ba ban bao cao cho chung chi con do gian giao hai hay khi khai kinh mang nay ngay nhau nhanh qua quan ra ' +
    'nam sai sao sau so sinh tham thanh thay theo thi thu tin tra trong trung vay vinh xa xin xem'
  ).split(' '),
);

/** Vần chỉ có trong chữ Việt, which nothing but missing marks leaves so: "chuyen", "lien", "nguoi". */
const BARE_RIME =
  /^(?:ngh?|nh|th|tr|kh|ph|ch|gi|[bcdghklmnrstvx])?(?:ie(?:[cmnptu]|ng)|uo(?:[cimnt]|ng)|uye[nt])$|^quye[nt]$/;

const WORD = /(?<![\p{L}\p{N}'’@._/-])\p{L}+(?![\p{L}\p{N}'’@_/-])/gu;
const PLAIN = /^[a-z]{2,}$/;

/** Words without marks that stand hardly anywhere else, and with marks often. */
function listSuspects({ counts, listMarked }: Vocabulary): ReadonlySet<string> {
  const suspects = new Set<string>();
  for (const [word, count] of counts) {
    if (!PLAIN.test(word) || COMMON.has(word)) continue;
    const marked = listMarked(word).reduce((sum, form) => sum + (counts.get(form) ?? 0), 0);
    if ((count <= RARE_COUNT && marked >= USUAL_COUNT) || BARE_RIME.test(word)) suspects.add(word);
  }
  return suspects;
}

type Pair = readonly [string, string];

/** Tra cách viết thường gặp: the usual pair in the place of one that lacks marks. */
type FindUsual = (pair: Pair) => string | undefined;

function createLookup({ joined }: Texts, { listMarked }: Vocabulary): FindUsual {
  const folded = joined.toLowerCase();
  const listForms = (word: string) => (PLAIN.test(word) ? [word, ...listMarked(word)] : [word]);
  return (pair) => {
    const forms = listForms(pair[0]).flatMap((first) =>
      listForms(pair[1]).map((second) => `${first} ${second}`),
    );
    return forms.find((form) => form !== pair.join(' ') && folded.split(form).length > USUAL_COUNT);
  };
}

function findInPair(
  text: string,
  [first, second]: readonly RegExpExecArray[],
  find: FindUsual,
): Unmarked | undefined {
  if (first === undefined || second === undefined) return undefined;
  const isPair = text.slice(first.index + first[0].length, second.index) === ' ';
  const usual = isPair ? find([first[0].toLowerCase(), second[0].toLowerCase()]) : undefined;
  return usual === undefined ? undefined : { found: `${first[0]} ${second[0]}`, usual };
}

function findUnmarked(text: string, suspects: ReadonlySet<string>, find: FindUsual): Unmarked | undefined {
  const words = [...text.matchAll(WORD)];
  for (const [place, { 0: word }] of words.entries()) {
    if (!suspects.has(word.toLowerCase())) continue;
    if (BARE_RIME.test(word)) return { found: word };
    const found =
      findInPair(text, words.slice(Math.max(0, place - 1), place + 1), find) ??
      findInPair(text, words.slice(place, place + 2), find);
    if (found) return found;
  }
  return undefined;
}

function createProblem({ place, found: { found, usual } }: TextFinding<Unmarked>): Problem {
  return {
    code: 'unmarked-word',
    location: place.location,
    message: {
      vi: `"${found}" thiếu dấu giữa những chữ có dấu.`,
      en: `"${found}" lacks its marks among words that have them.`,
    },
    hint: usual
      ? { vi: `Chỗ khác trong dữ liệu viết "${usual}".`, en: `Elsewhere the data writes "${usual}".` }
      : { vi: 'Gõ lại có dấu.', en: 'Type it with its marks.' },
  };
}

/** Từ không dấu giữa những từ có dấu: "Quảng Ngai", "quan ly". */
export const checkUnmarkedWords: Check = (_dataset, { texts }) => {
  const vocabulary = listVocabulary(texts);
  const suspects = listSuspects(vocabulary);
  if (suspects.size === 0) return [];
  const clue = new RegExp([...suspects].join('|'), 'i');
  const find = createLookup(texts, vocabulary);
  return findInTexts(texts, clue, (text) => findUnmarked(text, suspects, find)).map(createProblem);
};
