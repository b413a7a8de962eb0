import type { Location } from '../diagnostics/index.js';
import type { Dataset, Located } from '../model/index.js';
import { Place, type Placed } from './place.js';

/** Mọi bản ghi của tập dữ liệu, the settings of the workspace apart. */
export function* listRecords(dataset: Dataset): Iterable<Located<unknown>> {
  if (dataset.organisation) yield dataset.organisation;
  const { agencies, citations, systems, indicators, tasks, documents } = dataset;
  for (const collection of [agencies, citations, systems, indicators, tasks, documents]) {
    yield* collection.values();
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Một đối tượng trong dữ liệu: a mapping and its place. */
export class FoundObject implements Placed {
  readonly value: Values;
  readonly file: string;
  private readonly place: Placed;

  constructor(value: Values, file: string, place: Placed) {
    this.value = value;
    this.file = file;
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
const REMARKS: ReadonlySet<string> = new Set(['acknowledgements', 'otherReadings', 'source']);

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
  addRecord({ record, location }: Located<unknown>): void {
    this.#file = location.file;
    this.#add(record, { location });
  }

  #add(value: unknown, place: Placed): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        if (typeof value[index] === 'object') this.#add(value[index], new Place(place, index));
      }
    } else if (value !== null) this.#addObject(new FoundObject(value as Values, this.#file, place));
  }

  #addObject(object: FoundObject): void {
    this.all.push(object);
    for (const key of Object.keys(object.value)) {
      this.#addKey(key, object);
      const child = object.value[key];
      if (typeof child === 'object' && !REMARKS.has(key)) this.#add(child, new Place(object, key));
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
  for (const located of listRecords(dataset)) found.addRecord(located);
  return found;
}
