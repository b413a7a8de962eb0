import type { Problem } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import type { Check } from './check.js';
import type { FoundText } from './texts.js';

/** Tên cơ quan trong sổ, by its first two words in lower case, the longest first. */
type NameIndex = ReadonlyMap<string, readonly string[]>;

const WORD = /[\p{L}\d&]+/gu;

function lower(text: string): string {
  return text.toLowerCase();
}

function keyOf(first: string, second: string): string {
  return lower(`${first} ${second}`);
}

/** Names that the register spells in two ways decide nothing. */
function indexNames({ agencies }: Dataset): NameIndex {
  const spellings = new Map<string, string | undefined>();
  for (const { record } of agencies.values()) {
    if (record.kind === 'group') continue;
    for (const name of [record.name, record.shortName]) {
      if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
      const known = spellings.get(lower(name));
      spellings.set(lower(name), known === undefined || known === name ? name : undefined);
    }
  }
  const index = new Map<string, string[]>();
  for (const name of spellings.values()) {
    const [first, second] = name?.match(WORD) ?? [];
    if (name === undefined || first === undefined || second === undefined) continue;
    const group = index.get(keyOf(first, second));
    if (group) group.push(name);
    else index.set(keyOf(first, second), [name]);
  }
  for (const group of index.values()) group.sort((left, right) => right.length - left.length);
  return index;
}

function countCapitals(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
}

/** Only lower case may be the common noun ("bảo hiểm xã hội"), unless the name has capitals inside. */
function isWrong(found: string, name: string): boolean {
  if (found === name || found === found.toUpperCase()) return false;
  return /^\p{Lu}/u.test(found) || countCapitals(name) > 1;
}

function endsHere(text: string, end: number): boolean {
  return !/^[\p{L}\d]/u.test(text.slice(end, end + 2));
}

/** "cơ sở y tế" is no Sở Y tế. */
const COMPOUND_BEFORE: ReadonlySet<string> = new Set(['cơ', 'trụ', 'công', 'cán']);

interface WrongName {
  readonly found: string;
  readonly name: string;
}

function findWrongName(text: string, index: NameIndex): WrongName | undefined {
  const words = [...text.matchAll(WORD)];
  let covered = 0;
  for (const [place, word] of words.entries()) {
    const next = words[place + 1];
    const isCompound = COMPOUND_BEFORE.has(words[place - 1]?.[0] ?? '') && !/^\p{Lu}/u.test(word[0]);
    if (next === undefined || word.index < covered || isCompound) continue;
    for (const name of index.get(keyOf(word[0], next[0])) ?? []) {
      const end = word.index + name.length;
      const found = text.slice(word.index, end);
      if (lower(found) !== lower(name) || !endsHere(text, end)) continue;
      if (isWrong(found, name)) return { found, name };
      covered = end;
      break;
    }
  }
  return undefined;
}

function createProblem({ location }: FoundText, found: string, wanted: string, rule: string): Problem {
  return {
    code: 'capitalisation',
    location,
    message: {
      vi: `"${found}" viết hoa chưa đúng; ${rule} "${wanted}".`,
      en: `"${found}" has the wrong capitals; it should be "${wanted}".`,
    },
    hint: { vi: `Viết "${wanted}".`, en: `Write "${wanted}".` },
  };
}

/** Nhân dân, Nhà nước (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.1), where the words around decide. */
const SPECIAL_NOUNS: readonly (readonly [RegExp, string])[] = [
  [/(?:[Pp]hục vụ|của|trong|Đảng,?|và) nhân dân(?! (?:tỉnh|xã|tối cao|các cấp))/u, 'Nhân dân'],
  [/Đảng(?:,| và) nhà nước/u, 'Nhà nước'],
];

function checkSpecialNouns(place: FoundText): readonly Problem[] {
  return SPECIAL_NOUNS.flatMap(([pattern, noun]) => {
    const [found] = pattern.exec(place.text) ?? [];
    if (found === undefined) return [];
    const wanted = found.replace(new RegExp(lower(noun), 'u'), noun);
    return [createProblem(place, found, wanted, 'theo Phụ lục II, mục V.1 là')];
  });
}

/** Viết hoa tên cơ quan (Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1.a): as the register of agencies has it. */
export const checkCapitalisation: Check = (dataset, { texts }) => {
  const index = indexNames(dataset);
  return texts.flatMap((place) => {
    const wrong = findWrongName(place.text, index);
    const problems = wrong
      ? [createProblem(place, wrong.found, wrong.name, 'theo sổ cơ quan (Phụ lục II, mục IV.1.a) là')]
      : [];
    return [...problems, ...checkSpecialNouns(place)];
  });
};
