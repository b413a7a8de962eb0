import { readProse } from '../model/index.js';
import { type HasLocation, LateLocation } from './late-location.js';
import type { FoundObject } from './walk-records.js';

/** Câu chữ trong dữ liệu: `text` in NFC, `raw` as it stands in the file. */
export class FoundText extends LateLocation {
  readonly raw: string;
  text: string;

  constructor(raw: string, parent: HasLocation, token: number | string) {
    super(parent, token);
    this.raw = raw;
    this.text = raw;
  }
}

function addList(values: readonly unknown[], list: HasLocation, found: FoundText[]): void {
  for (const [index, item] of values.entries()) {
    if (typeof item === 'string') found.push(new FoundText(item, list, index));
  }
}

/** Words with their mentions as one word each, whatever filters they hold: "{thu-dien-tu-tai-khoan}". */
function plainWords(text: string): string {
  if (!text.includes('|') && !/\{[^}]*\//.test(text)) return text;
  const words = readProse(text).map((part) => {
    if (part.type === 'words') return part.value;
    return part.type === 'mention' ? `{${part.subject.replace('/', '-')}}` : part.text;
  });
  return words.join('');
}

/** Fields whose schema says that their words are printed (`x-text`, `x-prose`). */
function listAll(objects: Iterable<FoundObject>): FoundText[] {
  const found: FoundText[] = [];
  for (const object of objects) {
    for (const key of Object.keys(object.value)) {
      const [value, field] = [object.value[key], object.fields[key]];
      if (field?.text && typeof value === 'string') {
        found.push(new FoundText(field.text === 'prose' ? plainWords(value) : value, object, key));
      } else if (field?.items?.text && Array.isArray(value))
        addList(value, new LateLocation(object, key), found);
    }
  }
  return found;
}

function countTexts(texts: readonly FoundText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Dấu ngăn các câu chữ: no pattern for one text reads on beyond it, and no letter composes with it. */
export const SEPARATOR = '\n';

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
