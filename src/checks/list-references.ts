import type { Dataset } from '../model/index.js';
import { Place, type Placed } from './place.js';
import { listPlaceholders, PROSE_KEYS } from './prose-placeholders.js';
import { listRecords } from './walk-records.js';

/** Loại bản ghi mà một mã nói tới. */
export type Target =
  | 'agencies'
  | 'citations'
  | 'documents'
  | 'issuingAuthorities'
  | 'metrics'
  | 'origins'
  | 'tasks';

/** Khóa nào chứa mã của bản ghi nào; the same key means the same in every kind. */
const REFERENCE_KEYS: ReadonlyMap<string, Target> = new Map([
  ['agencies', 'agencies'],
  ['citations', 'citations'],
  ['consideredDocuments', 'citations'],
  ['coordinatingAgencies', 'agencies'],
  ['document', 'documents'],
  ['implementedDocuments', 'citations'],
  ['issuer', 'agencies'],
  ['issuingAuthority', 'issuingAuthorities'],
  ['leadAgencies', 'agencies'],
  ['legalBases', 'citations'],
  ['metrics', 'metrics'],
  ['operator', 'agencies'],
  ['origin', 'origins'],
  ['providers', 'agencies'],
  ['replacedBy', 'citations'],
  ['taskList', 'tasks'],
]);

/** Một mã mà dữ liệu nhắc tới. */
export class Reference extends Place {
  readonly id: string;
  readonly target: Target;

  constructor(id: string, target: Target, parent: Placed, token: number | string) {
    super(parent, token);
    this.id = id;
    this.target = target;
  }
}

/** Gom các mã từ một giá trị và những gì trong nó. */
class ReferenceList {
  readonly found: Reference[] = [];

  addObject(object: Readonly<Record<string, unknown>>, place: Placed, left?: string): void {
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (typeof value === 'string') this.#addText(value, key, place, key);
      else if (typeof value === 'object' && key !== left) this.#add(value, key, new Place(place, key));
    }
  }

  #add(value: unknown, key: string, place: Placed): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item = value[index];
        if (typeof item === 'string') this.#addText(item, key, place, index);
        else if (typeof item === 'object') this.#add(item, key, new Place(place, index));
      }
    } else if (value !== null) this.addObject(value as Readonly<Record<string, unknown>>, place);
  }

  #addText(text: string, key: string, parent: Placed, token: number | string): void {
    const target = REFERENCE_KEYS.get(key);
    if (target) this.found.push(new Reference(text, target, parent, token));
    else if (PROSE_KEYS.has(key)) {
      for (const id of listPlaceholders(text)) {
        this.found.push(new Reference(id, 'citations', parent, token));
      }
    }
  }
}

/** Mọi mã mà dữ liệu nhắc tới, each with its place; relations name metrics by rules of their own. */
export function listReferences(dataset: Dataset): readonly Reference[] {
  const list = new ReferenceList();
  for (const { record, location } of listRecords(dataset)) {
    list.addObject(record as Readonly<Record<string, unknown>>, { location }, 'relations');
  }
  return list.found;
}
