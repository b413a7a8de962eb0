import { childLocation, type Location } from '../diagnostics/index.js';
import type { FoundObject } from './walk-records.js';

/** Câu chữ trong dữ liệu: `text` in NFC, `raw` as it stands in the file. */
export interface FoundText {
  readonly text: string;
  readonly raw: string;
  readonly location: Location;
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

function addStrings(value: unknown, location: Location, found: FoundText[]): void {
  if (typeof value === 'string') found.push({ text: value.normalize('NFC'), raw: value, location });
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addStrings(item, childLocation(location, index), found);
  }
}

/** Mọi câu chữ của các đối tượng, in the order of the data. */
export function listTexts(objects: Iterable<FoundObject>): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { value, location } of objects) {
    for (const key of Object.keys(value)) {
      const child = value[key];
      const mayHoldText = typeof child === 'string' || Array.isArray(child);
      if (mayHoldText && PROSE_KEYS.has(key)) addStrings(child, childLocation(location, key), found);
    }
  }
  return found;
}

/** Câu chữ và điều tìm thấy ở đó. */
export interface TextFinding<T> {
  readonly place: FoundText;
  readonly found: T;
}

/** Tìm trong mọi câu chữ; the same text is looked at once, however often it stands in the data. */
export function findInTexts<T>(
  texts: readonly FoundText[],
  find: (text: string) => T | undefined,
): readonly TextFinding<T>[] {
  const known = new Map<string, T | undefined>();
  return texts.flatMap((place) => {
    if (!known.has(place.text)) known.set(place.text, find(place.text));
    const found = known.get(place.text);
    return found === undefined ? [] : [{ place, found }];
  });
}
