import type { Problem } from '../../diagnostics/index.js';
import { isSyllable, respellSyllable } from '../../text/index.js';
import type { Check } from '../check.js';
import type { TextFinding } from '../find-in-texts.js';
import { findInTokens } from '../text-tokens.js';

/** Từ sai, and the syllable that was probably meant. */
interface Misspelt {
  readonly word: string;
  readonly meant?: string;
}

/** Letters with Vietnamese marks other than đ alone, which abbreviations have. */
const MARKED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]/;
const TONED = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/g;
const VOWELS = /[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/g;

/** Words; what stands beside a digit, an apostrophe, a hyphen or a sign of an address is no plain syllable. */
const WORD = /(?<![\p{L}\p{N}'’@._-])\p{L}+(?![\p{L}\p{N}'’@_-])/gu;

/** Letters that Vietnamese syllables do not have: the word is foreign. */
const FOREIGN_LETTER =
  /[^aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Tên riêng của các dân tộc: "Đắk", "Krông", "Plông", "Kơi" end in k or begin with letters that only they have. */
const HIGHLAND_NAME = /k$|^(?!ch|gh|kh|ng|nh|ph|th|tr)[bcdđghklmnprstvx]{2}|^k[^eêiyèéẻẽẹềếểễệìíỉĩịỳýỷỹỵ]/;

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(word);
}

/** Words that the rules of syllables are not for: abbreviations, foreign words, names of the highlands. */
function isApart(word: string, folded: string): boolean {
  if (FOREIGN_LETTER.test(folded)) return true;
  const isUpper = word === word.toUpperCase();
  if (!isUpper && !isCapitalised(word) && word !== folded) return true;
  const tones = folded.match(TONED)?.length ?? 0;
  if (isUpper && tones === 0) return true;
  if (word !== folded && HIGHLAND_NAME.test(folded)) return true;
  const isJoined = (folded.match(VOWELS)?.length ?? 0) > 1;
  return isJoined && tones < 2;
}

function matchCase(meant: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return meant.toUpperCase();
  return isCapitalised(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

function judgeWord(word: string): Misspelt | undefined {
  const folded = word.toLowerCase();
  if (!MARKED.test(word) || isSyllable(folded) || isApart(word, folded)) return undefined;
  const meant = respellSyllable(folded);
  return meant === undefined ? { word } : { word, meant: matchCase(meant, word) };
}

/** A plain word, as nearly all are, with the marks around it. */
const PLAIN_WORD = /^[“"(]?([a-zà-ɏạ-ỹ]+)[”"),;:.]*$/;

function judgeToken(token: string): Misspelt | undefined {
  if (!MARKED.test(token)) return undefined;
  const plain = PLAIN_WORD.exec(token)?.[1];
  if (plain !== undefined && isSyllable(plain)) return undefined;
  return (token.match(WORD) ?? []).flatMap((word) => judgeWord(word) ?? []).at(0);
}

function createProblem({ place, found: { word, meant } }: TextFinding<Misspelt>): Problem {
  return {
    code: 'impossible-syllable',
    location: place.location,
    message: {
      vi: `"${word}" không phải là âm tiết của tiếng Việt.`,
      en: `"${word}" is no Vietnamese syllable.`,
    },
    hint:
      meant === undefined
        ? { vi: 'Gõ lại từ này.', en: 'Type the word anew.' }
        : { vi: `Có phải là "${meant}"?`, en: `Did you mean "${meant}"?` },
  };
}

/** Âm tiết mà tiếng Việt không có: wrong letters, a mark on the wrong vowel or forgotten, two words in one. */
export const checkSyllables: Check = (_dataset, { texts }) =>
  findInTokens(texts, judgeToken).map(createProblem);
