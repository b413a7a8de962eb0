import type { Dataset } from '../model/index.js';

/** Tên cơ quan trong sổ. */
export interface NameIndex {
  /** By the first two words in lower case, the longest first. */
  readonly byWords: ReadonlyMap<string, readonly string[]>;
  /** How any of the names begins, in lower case. */
  readonly beginning: RegExp;
}

const WORD = /[\p{L}\d&]+/gu;

function lower(text: string): string {
  return text.toLowerCase();
}

function keyOf(first: string, second: string): string {
  return lower(`${first} ${second}`);
}

/** The names that decide: those that the register spells in two ways do not. */
function listNames({ agencies }: Dataset): readonly string[] {
  const spellings = new Map<string, string | undefined>();
  for (const { record } of agencies.values()) {
    if (record.kind === 'group') continue;
    for (const name of [record.name, record.shortName]) {
      if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
      const known = spellings.get(lower(name));
      spellings.set(lower(name), known === undefined || known === name ? name : undefined);
    }
  }
  return [...spellings.values()].filter((name) => name !== undefined);
}

/** Lập chỉ mục tên cơ quan. */
export function indexNames(dataset: Dataset): NameIndex {
  const byWords = new Map<string, string[]>();
  const beginnings = new Set<string>();
  for (const name of listNames(dataset)) {
    const [first, second] = name.matchAll(WORD);
    if (first === undefined || second === undefined) continue;
    beginnings.add(lower(name.slice(0, second.index + second[0].length)));
    const key = keyOf(first[0], second[0]);
    const group = byWords.get(key);
    if (group) group.push(name);
    else byWords.set(key, [name]);
  }
  for (const group of byWords.values()) group.sort((left, right) => right.length - left.length);
  const escaped = [...beginnings].map((words) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { byWords, beginning: new RegExp(escaped.length > 0 ? escaped.join('|') : '(?!)') };
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

/** Tên viết sai, and as the register has it. */
export interface WrongName {
  readonly found: string;
  readonly name: string;
}

/** Tên cơ quan đầu tiên viết hoa sai trong một câu chữ. */
export function findWrongName(text: string, { byWords, beginning }: NameIndex): WrongName | undefined {
  if (!beginning.test(lower(text))) return undefined;
  const words = [...text.matchAll(WORD)];
  let covered = 0;
  for (const [place, word] of words.entries()) {
    const next = words[place + 1];
    const isCompound = COMPOUND_BEFORE.has(words[place - 1]?.[0] ?? '') && !/^\p{Lu}/u.test(word[0]);
    if (next === undefined || word.index < covered || isCompound) continue;
    for (const name of byWords.get(keyOf(word[0], next[0])) ?? []) {
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
