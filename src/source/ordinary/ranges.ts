import type { OffsetRange } from '../yaml-problems.js';

/** Chỗ của một mục: of its key, and of its value unless only the library can tell. */
export interface EntryRange {
  readonly key?: OffsetRange;
  readonly value?: OffsetRange;
}

/** Một nhóm khóa hoặc danh sách đã đọc. */
export type Container = Record<string, unknown> | unknown[];

/** Bảng vị trí: where the entries of the values that were read stand. */
export class RangeTable {
  readonly #root: unknown;
  readonly #entries: ReadonlyMap<unknown, ReadonlyMap<string, EntryRange>>;

  constructor(root: unknown, entries: ReadonlyMap<unknown, ReadonlyMap<string, EntryRange>>) {
    this.#root = root;
    this.#entries = entries;
  }

  /** The range of an entry, on its key or its value; undefined when only the library can tell. */
  find(tokens: readonly string[], on: 'key' | 'value'): OffsetRange | undefined {
    let value = this.#root;
    let entry: EntryRange | undefined;
    for (const token of tokens) {
      entry = this.#entries.get(value)?.get(token);
      if (entry === undefined) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[token];
    }
    return on === 'key' ? (entry?.key ?? entry?.value) : entry?.value;
  }
}

/** Sổ ghi vị trí, filled while a text is read. */
export class RangeNotes {
  readonly #entries = new Map<unknown, Map<string, EntryRange>>();

  add(container: Container, name: number | string, range: EntryRange): void {
    const known = this.#entries.get(container);
    if (known) known.set(String(name), range);
    else this.#entries.set(container, new Map([[String(name), range]]));
  }

  toTable(root: unknown): RangeTable {
    return new RangeTable(root, this.#entries);
  }
}
