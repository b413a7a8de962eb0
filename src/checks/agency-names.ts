import type { Dataset } from '../model/index.js';

/** Một tên trong sổ, and without regard to case. */
interface RegisteredName {
  readonly name: string;
  readonly folded: string;
}

/** Tên cơ quan trong sổ. */
export interface NameIndex {
  /** By the first two words in lower case, the longest first. */
  readonly byWords: ReadonlyMap<string, readonly RegisteredName[]>;
  /** How any of the names begins, in lower case. */
  readonly beginning: RegExp;
}

/** Chữ thường, in which every letter keeps its place: "İ" alone would become two. */
export function foldCase(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

/** The first two words of a name, or those that begin where a word does. */
const TWO_WORDS = /(?<![\p{L}\d&])([\p{L}\d&]+)[^\p{L}\d&]+([\p{L}\d&]+)/uy;

function findTwoWords(text: string, start: number): RegExpExecArray | null {
  TWO_WORDS.lastIndex = start;
  return TWO_WORDS.exec(text);
}

function keyOf([, first, second]: RegExpExecArray): string {
  return foldCase(`${first} ${second}`);
}

/** The names that decide: those that the register spells in two ways do not. */
function listNames({ agencies }: Dataset): readonly string[] {
  const spellings = new Map<string, string | undefined>();
  for (const { record } of agencies.values()) {
    if (record.kind === 'group') continue;
    for (const name of [record.name, record.shortName]) {
      if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
      const known = spellings.get(foldCase(name));
      spellings.set(foldCase(name), known === undefined || known === name ? name : undefined);
    }
  }
  return [...spellings.values()].filter((name) => name !== undefined);
}

/** Lập chỉ mục tên cơ quan. */
export function indexNames(dataset: Dataset): NameIndex {
  const byWords = new Map<string, RegisteredName[]>();
  const beginnings = new Set<string>();
  for (const name of listNames(dataset)) {
    const words = findTwoWords(name, 0);
    if (words === null) continue;
    beginnings.add(foldCase(words[0]));
    const key = keyOf(words);
    const group = byWords.get(key);
    if (group) group.push({ name, folded: foldCase(name) });
    else byWords.set(key, [{ name, folded: foldCase(name) }]);
  }
  for (const group of byWords.values()) group.sort((left, right) => right.name.length - left.name.length);
  const escaped = [...beginnings].map((words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { byWords, beginning: new RegExp(escaped.length > 0 ? escaped.join('|') : '(?!)', 'g') };
}

function countCapitals(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
}

/** Only lower case may be the common noun ("bảo hiểm xã hội"), unless the name has capitals inside. */
function isWrong(found: string, name: string): boolean {
  if (found === name || found === found.toUpperCase()) return false;
  return /^\p{Lu}/u.test(found) || countCapitals(name) > 1;
}

function isNameAt({ folded: name }: RegisteredName, folded: string, text: string, start: number): boolean {
  const end = start + name.length;
  return folded.startsWith(name, start) && !/^[\p{L}\d]/u.test(text.slice(end, end + 2));
}

/** "cơ sở y tế" is no Sở Y tế. */
const COMPOUND_BEFORE = /(?<![\p{L}\d&])(?:cơ|trụ|công|cán)[^\p{L}\d&]+$/u;

function isCompound(text: string, start: number, word: string): boolean {
  return !/^\p{Lu}/u.test(word) && COMPOUND_BEFORE.test(text.slice(0, start));
}

/** Tên viết sai, and as the register has it. */
export interface WrongName {
  readonly found: string;
  readonly name: string;
}

/** Tên cơ quan đầu tiên viết hoa sai trong một câu chữ. */
export function findWrongName(text: string, { byWords, beginning }: NameIndex): WrongName | undefined {
  const folded = foldCase(text);
  let covered = 0;
  beginning.lastIndex = 0;
  for (let hit = beginning.exec(folded); hit !== null; hit = beginning.exec(folded)) {
    const start = hit.index;
    // Another name may begin within the first words of this one.
    beginning.lastIndex = start + 1;
    const words = start < covered ? null : findTwoWords(text, start);
    if (words === null || isCompound(text, start, words[0])) continue;
    const names = byWords.get(keyOf(words)) ?? [];
    const known = names.find((one) => isNameAt(one, folded, text, start));
    if (known === undefined) continue;
    covered = start + known.name.length;
    const found = text.slice(start, covered);
    if (isWrong(found, known.name)) return { found, name: known.name };
  }
  return undefined;
}
