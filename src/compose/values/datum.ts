import { childLocation, type Location } from '../../diagnostics/index.js';
import type { ComputedOrigin } from '../../document/index.js';
import type { DatedEntry, EntrySource, Located, Metric, PeriodWindow } from '../../model/index.js';
import { Drop } from './drop.js';

/**
 * Dữ liệu và chỗ ghi của nó, as templates see it. `source` and `asOf` come from the nearest record around it;
 * `metric` is set on an observation.
 */
export interface Datum {
  readonly value: unknown;
  readonly location: Location;
  readonly source?: EntrySource | undefined;
  readonly asOf?: string | undefined;
  readonly metric?: Metric | undefined;
  /** Đơn vị tính of a figure that has no metric. */
  readonly unitOfMeasure?: string | undefined;
  /** Kỳ (id) of the figures that the sentences within name: that of the nearest record around it that has one. */
  readonly period?: string | undefined;
  /** Kỳ (id) of the document that assigns the task around it. */
  readonly assignedFor?: string | undefined;
  /** Thời gian chốt số liệu của kỳ, on a figure that was chosen for one. */
  readonly window?: PeriodWindow | undefined;
  /** Set where the value is not in the data but was computed from it. */
  readonly computed?: ComputedOrigin | undefined;
}

/** Một bản ghi thành dữ liệu của mẫu. */
export function toDatum(located: Located<unknown>): Datum {
  return { value: located.record, location: located.location };
}

type RecordLike = Readonly<Record<string, unknown>>;

function isRecordLike(value: unknown): value is RecordLike {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A datum and what it takes over from the record that it is or stands in. Written out, not spread: objects
 * of one shape are made much faster, and a long table makes a few for each figure.
 */
function inherit(datum: Datum): Datum {
  if (!isRecordLike(datum.value)) return datum;
  const { value, location, metric, unitOfMeasure, assignedFor, window, computed } = datum;
  const own = (value.received ?? value.source) as EntrySource | undefined;
  const source = own || datum.source;
  const asOf = (value.asOf as string | undefined) || datum.asOf;
  const period = (value.period as string | undefined) || datum.period;
  return { value, location, source, asOf, metric, unitOfMeasure, period, assignedFor, window, computed };
}

/** Chỗ trống của dữ liệu: an absent entry; it is falsy in conditions and reported when it is printed. */
export class MissingDrop extends Drop {
  readonly #location: Location | undefined;

  constructor(location?: Location) {
    super();
    this.#location = location;
  }

  /** Where the datum should stand; undefined when not even its record exists. */
  static locate(drop: MissingDrop): Location | undefined {
    return drop.#location;
  }

  override valueOf(): undefined {
    return undefined;
  }

  override get(key: number | string): MissingDrop {
    return this.#location ? new MissingDrop(childLocation(this.#location, key)) : this;
  }
}

/** Dữ liệu trong mẫu: wraps a value of the data so that whatever is printed still knows its place. */
export class DatumDrop extends Drop {
  readonly #datum: Datum;
  #items: readonly (DatumDrop | MissingDrop)[] | undefined;

  constructor(datum: Datum) {
    super();
    this.#datum = inherit(datum);
  }

  /** The datum behind a value of a template, or undefined for anything else. */
  static read(value: unknown): Datum | undefined {
    return value instanceof DatumDrop ? value.#datum : undefined;
  }

  override valueOf(): unknown {
    const { value } = this.#datum;
    if (Array.isArray(value)) return this.#listItems(value);
    return isRecordLike(value) ? this : value;
  }

  override get(key: number | string): unknown {
    const { value } = this.#datum;
    if (Array.isArray(value)) return this.#readList(value, key);
    return wrapChild(this.#datum, key);
  }

  #listItems(values: readonly unknown[]): readonly (DatumDrop | MissingDrop)[] {
    this.#items ??= values.map((_, index) => wrapChild(this.#datum, index));
    return this.#items;
  }

  #readList(values: readonly unknown[], key: number | string): unknown {
    const items = this.#listItems(values);
    if (key === 'first') return items[0] ?? wrapChild(this.#datum, 0);
    if (key === 'last') return items.at(-1) ?? wrapChild(this.#datum, 0);
    return wrapChild(this.#datum, key);
  }
}

/** Mục con của một dữ liệu. */
export function wrapChild(parent: Datum, key: number | string): DatumDrop | MissingDrop {
  const container = parent.value as Readonly<Record<number | string, unknown>> | null;
  const exists = typeof container === 'object' && container !== null && Object.hasOwn(container, key);
  const value = exists ? container[key] : undefined;
  const location = (value as DatedEntry | null | undefined)?.location ?? childLocation(parent.location, key);
  if (value === undefined || value === null) return new MissingDrop(location);
  const { source, asOf, metric, unitOfMeasure, period, assignedFor, window, computed } = parent;
  return new DatumDrop({
    value,
    location,
    source,
    asOf,
    metric,
    unitOfMeasure,
    period,
    assignedFor,
    window,
    computed,
  });
}
