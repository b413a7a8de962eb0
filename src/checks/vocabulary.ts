import { stripMarks } from '../text/index.js';
import { listTokens } from './text-tokens.js';
import type { Texts } from './texts.js';

/** Từ vựng của dữ liệu, in lower case. */
export interface Vocabulary {
  /** How often each word stands in the different texts. */
  readonly counts: ReadonlyMap<string, number>;
  /** The words with marks that are `bare` without them. */
  listMarked(bare: string): readonly string[];
}

/** Punctuation around a word; what has signs inside is none. */
const WORD = /^[“"(]*([A-Za-zÀ-ɏẠ-ỹ]+)[”"),;:.!?…]*$/;

function countWords(texts: Texts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [token, count] of listTokens(texts).counts) {
    const word = WORD.exec(token)?.[1]?.toLowerCase();
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

function groupByBare(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const bare = stripMarks(word);
    if (bare === word) continue;
    const group = groups.get(bare);
    if (group) group.push(word);
    else groups.set(bare, [word]);
  }
  return groups;
}

/** Lập từ vựng. */
export function listVocabulary(texts: Texts): Vocabulary {
  const counts = countWords(texts);
  const byBare = groupByBare(counts.keys());
  return { counts, listMarked: (bare) => byBare.get(bare) ?? [] };
}
