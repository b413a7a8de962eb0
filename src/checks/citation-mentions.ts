import { listCitationsIn } from '../model/index.js';
import type { Field } from '../schema/fields.js';
import { type HasLocation, LateLocation } from './late-location.js';
import type { FoundObject, FoundObjects } from './walk-records.js';

/** Một lần nhắc tới văn bản viện dẫn, and the object that mentions it. */
export class CitationMention extends LateLocation {
  readonly id: string;
  readonly object: FoundObject;

  constructor(id: string, object: FoundObject, parent: HasLocation, token: number | string) {
    super(parent, token);
    this.id = id;
    this.object = object;
  }
}

function namesCitations({ text, refersTo, items }: Field): boolean {
  return text === 'prose' || [refersTo, items?.refersTo].some((targets) => targets?.includes('citations'));
}

/** What replaces a document is named after the fact, and is later by nature. */
const NO_MENTION = 'replacedBy';

const keysOfFields = new Map<FoundObject['fields'], readonly string[]>();

/** The keys of an object that may name citations: the same for all objects of one kind. */
function listKeys({ fields }: FoundObject): readonly string[] {
  const known = keysOfFields.get(fields);
  if (known) return known;
  const keys = Object.keys(fields).filter((key) => key !== NO_MENTION && namesCitations(fields[key] ?? {}));
  keysOfFields.set(fields, keys);
  return keys;
}

function* listInObject(object: FoundObject): Iterable<CitationMention> {
  for (const key of listKeys(object)) {
    const value = object.value[key];
    if (Array.isArray(value)) {
      const list = new LateLocation(object, key);
      for (const [index, id] of value.entries()) yield new CitationMention(String(id), object, list, index);
    } else if (typeof value === 'string') {
      const ids = object.fields[key]?.text === 'prose' ? listCitationsIn(value) : [value];
      for (const id of ids) yield new CitationMention(id, object, object, key);
    }
  }
}

/** Mọi lần nhắc tới văn bản viện dẫn trong dữ liệu. */
export function* listMentions({ all }: FoundObjects): Iterable<CitationMention> {
  for (const object of all) yield* listInObject(object);
}
