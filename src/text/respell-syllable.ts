import { isSyllable } from './syllables.js';
import { isVowel, splitTone, withTone } from './vietnamese-letters.js';

/** Phụ âm đầu viết lẫn: "nghành" for "ngành", "cí" for "kí". */
const CONFUSED_ONSETS: readonly (readonly [string, string])[] = [
  ['ngh', 'ng'],
  ['ng', 'ngh'],
  ['gh', 'g'],
  ['g', 'gh'],
  ['k', 'c'],
  ['c', 'k'],
];

/** The same letters with the tone on each of them in turn. */
function* moveTone(word: string): Iterable<string> {
  const letters = [...word].flatMap((form) => splitTone(form) ?? []);
  const toned = letters.find(({ tone }) => tone !== 'level');
  if (toned === undefined) return;
  for (const [chosen, { letter: vowel }] of letters.entries()) {
    if (!isVowel(vowel)) continue;
    yield letters
      .map(({ letter }, place) => (place === chosen ? withTone(letter, toned.tone) : letter))
      .join('');
  }
}

function* listSpellings(word: string): Iterable<string> {
  yield* moveTone(word);
  for (const [wrong, right] of CONFUSED_ONSETS) {
    if (word.startsWith(wrong)) yield right + word.slice(wrong.length);
  }
}

/** Âm tiết có lẽ định viết: the tone mark on another letter, or the other letters for the same onset. */
export function respellSyllable(word: string): string | undefined {
  for (const spelling of listSpellings(word)) if (spelling !== word && isSyllable(spelling)) return spelling;
  return undefined;
}
