import type { Location, TextRange } from '../../diagnostics/index.js';
import { type DatumOrigin, listOrigin, type OriginWindow } from '../../document/index.js';

/**
 * Nguồn gốc của một dữ liệu. Line and column are looked up when somebody reads them: most documents never do.
 * A class, because an object with getters of its own has a shape of its own, which a long table pays for.
 */
export class LocatedOrigin implements DatumOrigin {
  readonly kind = 'datum';
  readonly file: string;
  readonly pointer: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly window?: OriginWindow;
  readonly #location: Location;
  readonly #locate: (location: Location) => TextRange;
  #range: TextRange | undefined;

  constructor(
    location: Location,
    locate: (location: Location) => TextRange,
    record: {
      readonly source?: string | undefined;
      readonly asOf?: string | undefined;
      readonly window?: OriginWindow | undefined;
    },
  ) {
    this.file = location.file;
    this.pointer = location.pointer ?? '';
    if (record.source) this.source = record.source;
    if (record.asOf) this.asOf = record.asOf;
    if (record.window) this.window = record.window;
    this.#location = location;
    this.#locate = locate;
  }

  get line(): number {
    return this.#find().line;
  }

  get column(): number {
    return this.#find().column;
  }

  toJSON(): DatumOrigin {
    return listOrigin(this);
  }

  #find(): TextRange {
    this.#range ??= this.#locate(this.#location);
    return this.#range;
  }
}
