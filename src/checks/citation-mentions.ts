import { childLocation, type Location } from '../diagnostics/index.js';
import type { FoundObject } from './walk-records.js';

/** Một lần nhắc tới văn bản viện dẫn, and the object that mentions it. */
export interface CitationMention {
  readonly id: string;
  readonly location: Location;
  readonly object: FoundObject;
}

/** Keys that hold ids of citations. */
const LIST_KEYS = ['citations', 'consideredDocuments', 'implementedDocuments', 'legalBases'];
const PROSE_KEYS = ['result', 'subject', 'text', 'title'];
const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

function* listInObject(object: FoundObject): Iterable<CitationMention> {
  for (const key of LIST_KEYS) {
    const ids = object.value[key];
    if (!Array.isArray(ids)) continue;
    for (const [index, id] of ids.entries()) {
      if (typeof id === 'string') yield { id, location: childLocation(object.location, key, index), object };
    }
  }
  for (const key of PROSE_KEYS) {
    const text = object.value[key];
    if (typeof text !== 'string' || !text.includes('{')) continue;
    for (const [, id = ''] of text.matchAll(PLACEHOLDER)) {
      yield { id, location: childLocation(object.location, key), object };
    }
  }
  if (typeof object.value.origin === 'string') {
    yield { id: object.value.origin, location: childLocation(object.location, 'origin'), object };
  }
}

/** Mọi lần nhắc tới văn bản viện dẫn trong dữ liệu. */
export function* listMentions(objects: Iterable<FoundObject>): Iterable<CitationMention> {
  for (const object of objects) yield* listInObject(object);
}
