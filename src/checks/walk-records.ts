import type { Location } from '../diagnostics/index.js';
import {
  type AgencyReturn,
  COLLECTION_NAMES,
  COLLECTIONS,
  completeReturn,
  type Dataset,
  indexInFile,
  kindOf,
  type Located,
} from '../model/index.js';
import { FIELDS, type Field } from '../schema/fields.js';
import { type HasLocation, LateLocation } from './late-location.js';

/** Bản ghi cùng ý nghĩa các mục của nó. */
export interface DescribedRecord extends Located<unknown> {
  readonly kind: string;
  readonly field: Field;
}

const NOTHING_KNOWN: Field = {};

function describe(kind: string, located: Located<unknown>, list?: string): DescribedRecord {
  const root = FIELDS[kind] ?? NOTHING_KNOWN;
  const field = list === undefined ? root : (root.properties?.[list]?.items ?? NOTHING_KNOWN);
  return { kind, field, record: located.record, location: located.location };
}

/** Mọi bản ghi của tập dữ liệu, the settings of the workspace apart. */
export function* listRecords(dataset: Dataset): Iterable<DescribedRecord> {
  // The bodies that issue documents are parts of the organisation.
  if (dataset.organisation) yield describe('organisation', dataset.organisation);
  for (const name of COLLECTION_NAMES) {
    const definition: { readonly list?: string; readonly nameOf?: unknown } = COLLECTIONS[name];
    const kind = kindOf(name);
    if (kind !== name) continue;
    for (const located of dataset[name].values()) yield describe(kind, located, definition.list);
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Một đối tượng trong dữ liệu: a mapping, its place, and what its fields mean. */
export class FoundObject implements HasLocation {
  readonly value: Values;
  readonly file: string;
  readonly fields: Readonly<Record<string, Field>>;
  private readonly place: HasLocation;

  constructor(value: Values, file: string, fields: Readonly<Record<string, Field>>, place: HasLocation) {
    this.value = value;
    this.file = file;
    this.fields = fields;
    this.place = place;
  }

  get location(): Location {
    return this.place.location;
  }

  /** Id of the document in its own `source`; the source of its parent says nothing of it. */
  get source(): string | undefined {
    const source = this.value.source as { readonly document?: string } | undefined;
    return source?.document;
  }
}

/** What is said about a record, and not part of it. */
const REMARKS: ReadonlySet<string> = new Set([
  'acknowledgements',
  // The group that reports a metric is walked as a record, what its members report in their returns.
  'group',
  'location',
  'otherReadings',
  'received',
  'source',
  'unanswered',
]);
const NO_FIELDS: Readonly<Record<string, Field>> = {};

/** Các đối tượng của tập dữ liệu, outer before inner. */
export class FoundObjects {
  readonly all: FoundObject[] = [];
  readonly #byKey = new Map<string, FoundObject[]>();
  #file = '';

  /** Các đối tượng có khóa này, in the order of the data. */
  listWith(key: string): readonly FoundObject[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Các đối tượng có một trong các khóa, in the order of the data. */
  listWithAny(keys: readonly string[]): readonly FoundObject[] {
    const wanted = new Set(keys.flatMap((key) => this.listWith(key)));
    return this.all.filter((object) => wanted.has(object));
  }

  /** Thêm mọi đối tượng của một bản ghi. */
  addRecord({ kind, record, location, field }: DescribedRecord): void {
    this.#file = location.file;
    this.#add(kind === 'returns' ? completeReturn(record as AgencyReturn) : record, { location }, field);
  }

  #add(value: unknown, place: HasLocation, field: Field | undefined): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        // What an agency reports is walked where it stands, in its return.
        const at = typeof value[index] === 'object' ? indexInFile(value[index], index) : undefined;
        if (at !== undefined) this.#add(value[index], new LateLocation(place, at), field?.items);
      }
    } else if (value !== null) this.#addObject(value as Values, place, field);
  }

  #addObject(value: Values, place: HasLocation, field: Field | undefined): void {
    const object = new FoundObject(value, this.#file, field?.properties ?? NO_FIELDS, place);
    this.all.push(object);
    for (const key of Object.keys(value)) {
      this.#addKey(key, object);
      const child = value[key];
      if (typeof child !== 'object' || REMARKS.has(key)) continue;
      this.#add(child, new LateLocation(object, key), object.fields[key] ?? field?.entries);
    }
  }

  #addKey(key: string, object: FoundObject): void {
    const group = this.#byKey.get(key);
    if (group) group.push(object);
    else this.#byKey.set(key, [object]);
  }
}

/** Mọi đối tượng của mọi bản ghi. */
export function listObjects(dataset: Dataset): FoundObjects {
  const found = new FoundObjects();
  for (const described of listRecords(dataset)) found.addRecord(described);
  return found;
}
