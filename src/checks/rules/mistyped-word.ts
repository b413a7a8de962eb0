import type { Problem } from '../../diagnostics/index.js';
import { splitTone, stripMarks } from '../../text/index.js';
import type { Check } from '../check.js';
import type { TextFinding } from '../find-in-texts.js';
import { remember } from '../remember.js';
import type { Texts } from '../texts.js';

/** Từ gõ lệch dấu, with its neighbour, and how the data writes the two elsewhere. */
interface Mistyped {
  readonly found: string;
  readonly usual: string;
}

/** A pair of words that the data has so often is how it is written. */
const USUAL_COUNT = 5;
/** A word that stands oftener is a word of its own: "cổng" beside "công". */
const RARE_COUNT = 2;

/** A word and what stands around it: a pair goes on only where nothing but a blank stands between. */
const WORD = /^([“"(]*)([A-Za-zÀ-ɏẠ-ỹ]{2,})([”"),;:.!?…]*)$/;
const MARKED = /[À-ɏẠ-ỹ]/;

type Words = readonly (string | undefined)[];

const readToken = remember((token): Words => {
  const match = WORD.exec(token);
  if (!match) return [undefined];
  const [, before, word = '', after] = match;
  return [...(before ? [undefined] : []), word.toLowerCase(), ...(after ? [undefined] : [])];
});

/** The words of a text in lower case; undefined where a pair cannot go on. */
function listWords(text: string): Words {
  return text.split(' ').flatMap(readToken);
}

/** How often words and pairs of words stand in the different texts; the pairs also by what they are without marks. */
interface Corpus {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly usual: ReadonlyMap<string, readonly string[]>;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function readCorpus(texts: Iterable<Words>): Corpus {
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  for (const list of texts) {
    for (const [index, word] of list.entries()) {
      if (word === undefined) continue;
      count(words, word);
      const next = list[index + 1];
      if (next !== undefined) count(pairs, `${word} ${next}`);
    }
  }
  const usual = new Map<string, string[]>();
  for (const [pair, times] of pairs) {
    if (times < USUAL_COUNT) continue;
    const bare = stripMarks(pair);
    usual.set(bare, [...(usual.get(bare) ?? []), pair]);
  }
  return { words, pairs, usual };
}

/** One letter has another tone, or another mark: "hiên" for "hiện", "thục" for "thực"; not "lưu trú" for "lưu trữ". */
function isSlip(pair: string, other: string): boolean {
  const differing = [...pair].flatMap((form, at) => (form === other[at] ? [] : [[form, other[at] ?? '']]));
  const [[form = '', usual = ''] = [], ...more] = differing;
  const [left, right] = [splitTone(form), splitTone(usual)];
  return more.length === 0 && (left?.letter === right?.letter || left?.tone === right?.tone);
}

function findUsual(pair: string, { usual }: Corpus): string | undefined {
  return usual.get(stripMarks(pair))?.find((other) => isSlip(pair, other));
}

function findMistyped(list: Words, corpus: Corpus): Mistyped | undefined {
  for (const [index, word] of list.entries()) {
    if (word === undefined || !MARKED.test(word) || (corpus.words.get(word) ?? 0) > RARE_COUNT) continue;
    const [before, after] = [list[index - 1], list[index + 1]];
    const pairs = [before && `${before} ${word}`, after && `${word} ${after}`];
    for (const pair of pairs) {
      const usual = pair && findUsual(pair, corpus);
      if (usual) return { found: pair, usual };
    }
  }
  return undefined;
}

function describe({ place, found: { found, usual } }: TextFinding<Mistyped>): Problem {
  return {
    code: 'mistyped-word',
    location: place.location,
    message: {
      vi: `"${found}" chỉ có ở đây; chỗ khác trong dữ liệu viết "${usual}".`,
      en: `"${found}" stands only here; elsewhere the data writes "${usual}".`,
    },
    hint: {
      vi: 'Gõ lại dấu, nếu không phải là từ khác.',
      en: 'Mend the marks unless another word is meant.',
    },
  };
}

function findInAll({ all, counts }: Texts): readonly TextFinding<Mistyped>[] {
  const lists = new Map([...counts.keys()].map((text) => [text, listWords(text)] as const));
  const corpus = readCorpus(lists.values());
  const findings = new Map<string, Mistyped>();
  for (const [text, list] of lists) {
    const found = findMistyped(list, corpus);
    if (found) findings.set(text, found);
  }
  return all.flatMap((place) => {
    const found = findings.get(place.text);
    return found ? [{ place, found }] : [];
  });
}

/** Từ gõ lệch dấu: a rare word beside one with which the data has another, that differs only in its marks, all the time. */
export const checkMistypedWords: Check = (_dataset, { texts }) => findInAll(texts).map(describe);
