import type { Collection } from '../../model/index.js';
import { DatumDrop, toDatum } from './datum.js';
import { Drop } from './drop.js';
import { GapDrop } from './gap-drop.js';

/** Tells that a template names an id that the collection does not have. */
export type ReportUnknownId = (name: string, known: readonly string[]) => void;

/** Tập bản ghi trong mẫu: `systems.lgsp`; a loop runs over the records in the order of the data. */
export class CollectionDrop extends Drop {
  readonly #name: string;
  readonly #collection: Collection<unknown>;
  readonly #report: ReportUnknownId;

  constructor(name: string, collection: Collection<unknown>, report: ReportUnknownId) {
    super();
    this.#name = name;
    this.#collection = collection;
    this.#report = report;
  }

  /** The collection behind a template value. */
  static read(value: unknown): { readonly name: string; readonly records: Collection<unknown> } | undefined {
    return value instanceof CollectionDrop ? { name: value.#name, records: value.#collection } : undefined;
  }

  override valueOf(): readonly DatumDrop[] {
    return [...this.#collection.values()].map((located) => new DatumDrop(toDatum(located)));
  }

  override get(key: number | string): DatumDrop | GapDrop {
    const located = this.#collection.get(String(key));
    if (located) return new DatumDrop(toDatum(located));
    this.#report(String(key), [...this.#collection.keys()]);
    return new GapDrop(String(key));
  }
}
