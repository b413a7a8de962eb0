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

function* listStrings(value: unknown, location: Location): Iterable<FoundText> {
  if (typeof value === 'string') yield { text: value.normalize('NFC'), raw: value, location };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* listStrings(item, childLocation(location, index));
  }
}

/** Mọi câu chữ của các đối tượng, in the order of the data. */
export function* listTexts(objects: Iterable<FoundObject>): Iterable<FoundText> {
  for (const { value, location } of objects) {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'number' || !PROSE_KEYS.has(key)) continue;
      yield* listStrings(child, childLocation(location, key));
    }
  }
}
