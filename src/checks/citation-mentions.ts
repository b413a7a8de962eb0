import { Place, type Placed } from './place.js';
import { listPlaceholders, PROSE_KEYS } from './prose-placeholders.js';
import type { FoundObject, FoundObjects } from './walk-records.js';

/** Một lần nhắc tới văn bản viện dẫn, and the object that mentions it. */
export class CitationMention extends Place {
  readonly id: string;
  readonly object: FoundObject;

  constructor(id: string, object: FoundObject, parent: Placed, token: number | string) {
    super(parent, token);
    this.id = id;
    this.object = object;
  }
}

/** Keys that hold ids of citations. */
const LIST_KEYS = ['citations', 'consideredDocuments', 'implementedDocuments', 'legalBases'];

function* listInObject(object: FoundObject): Iterable<CitationMention> {
  for (const key of LIST_KEYS) {
    const ids = object.value[key];
    if (!Array.isArray(ids)) continue;
    const list = new Place(object, key);
    for (const [index, id] of ids.entries()) {
      if (typeof id === 'string') yield new CitationMention(id, object, list, index);
    }
  }
  for (const key of PROSE_KEYS) {
    const text = object.value[key];
    if (typeof text !== 'string') continue;
    for (const id of listPlaceholders(text)) yield new CitationMention(id, object, object, key);
  }
  if (typeof object.value.origin === 'string') {
    yield new CitationMention(object.value.origin, object, object, 'origin');
  }
}

/** Mọi lần nhắc tới văn bản viện dẫn trong dữ liệu. */
export function* listMentions(objects: FoundObjects): Iterable<CitationMention> {
  const mentioning = objects.listWithAny([...LIST_KEYS, ...PROSE_KEYS, 'origin']);
  for (const object of mentioning) yield* listInObject(object);
}
