import { Place, type Placed } from './place.js';
import type { FoundObject } from './walk-records.js';

/** Câu chữ trong dữ liệu: `text` in NFC, `raw` as it stands in the file. */
export class FoundText extends Place {
  readonly raw: string;
  text: string;

  constructor(raw: string, parent: Placed, token: number | string) {
    super(parent, token);
    this.raw = raw;
    this.text = raw;
  }
}

/** Khóa chứa câu chữ in ra văn bản; ids, symbols and notes are not among them. */
const PROSE_KEYS: ReadonlySet<string> = new Set([
  'addressees',
  'footnote',
  'letterheadLines',
  'name',
  'of',
  'placeName',
  'recipients',
  'result',
  'scope',
  'shortName',
  'subject',
  'superiorAuthorityLines',
  'text',
  'title',
  'unitOfMeasure',
  'value',
  'wording',
]);

function addStrings(value: unknown, place: Placed, token: number | string, found: FoundText[]): void {
  if (typeof value === 'string') found.push(new FoundText(value, place, token));
  else if (Array.isArray(value)) {
    const list = new Place(place, token);
    for (const [index, item] of value.entries()) addStrings(item, list, index, found);
  }
}

function listAll(objects: Iterable<FoundObject>): FoundText[] {
  const found: FoundText[] = [];
  for (const object of objects) {
    for (const key of Object.keys(object.value)) {
      if (PROSE_KEYS.has(key)) addStrings(object.value[key], object, key, found);
    }
  }
  return found;
}

function countTexts(texts: readonly FoundText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** No pattern for one text reads on beyond it, and no letter composes with it. */
const SEPARATOR = '\n';

/** Câu chữ của tập dữ liệu, in its order. */
export interface Texts {
  readonly all: readonly FoundText[];
  /** How often each text stands in the data. */
  readonly counts: ReadonlyMap<string, number>;
  /** The different texts one after another, so that one search goes through all of them. */
  readonly joined: string;
}

/** Mọi câu chữ của các đối tượng, in the order of the data. */
export function listTexts(objects: Iterable<FoundObject>): Texts {
  const all = listAll(objects);
  const raw = countTexts(all);
  const joined = [...raw.keys()].join(SEPARATOR);
  if (joined === joined.normalize('NFC')) return { all, counts: raw, joined };
  for (const found of all) found.text = found.raw.normalize('NFC');
  const counts = countTexts(all);
  return { all, counts, joined: [...counts.keys()].join(SEPARATOR) };
}

/** Câu chữ và điều tìm thấy ở đó. */
export interface TextFinding<T> {
  readonly place: FoundText;
  readonly found: T;
}

/** The texts with the clue. After a hit the search goes on with the text after it. */
function* listSuspects({ counts }: Texts, joined: string, clue: RegExp): Iterable<string> {
  const pattern = new RegExp(clue.source, `${clue.flags}g`);
  let hit = pattern.exec(joined);
  let start = 0;
  for (const text of counts.keys()) {
    if (hit === null) return;
    const next = start + text.length + SEPARATOR.length;
    if (hit.index < next) {
      yield text;
      pattern.lastIndex = next;
      hit = pattern.exec(joined);
    }
    start = next;
  }
}

/**
 * Tìm trong mọi câu chữ. Only a text with the clue, a plain pattern, is looked at, and only once, however often it
 * stands in the data.
 * @param spell the spelling that the clue is for; it keeps the length of the text.
 */
export function findInTexts<T>(
  texts: Texts,
  clue: RegExp,
  find: (text: string) => T | undefined,
  spell = (text: string) => text,
): readonly TextFinding<T>[] {
  const findings = new Map<string, T>();
  for (const text of listSuspects(texts, spell(texts.joined), clue)) {
    const found = find(text);
    if (found !== undefined) findings.set(text, found);
  }
  if (findings.size === 0) return [];
  return texts.all.flatMap((place) => {
    const found = findings.get(place.text);
    return found === undefined ? [] : [{ place, found }];
  });
}
