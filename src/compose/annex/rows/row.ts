import type { RowSource } from '../../../analysis/index.js';
import type { ReportingPeriod } from '../../../model/index.js';
import type { Composition } from '../../composition.js';
import type { RowValues } from '../../resolve/shape.js';
import { type DatumDrop, MissingDrop } from '../../values/datum.js';
import { Drop } from '../../values/drop.js';
import type { AnnexDefinition } from '../definition.js';

/** Dòng của bảng trước khi in: a group heading, or the values that the columns choose from. */
export type AnnexRow =
  | { readonly type: 'group'; readonly ordinal: string; readonly title: DatumDrop | MissingDrop }
  | { readonly type: 'total' | 'values'; readonly row: RowDrop };

/** Giá trị của một dòng, by name. */
export class RowDrop<S extends RowSource = RowSource> extends Drop {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: RowValues<S>) {
    super();
    this.#values = values;
  }

  override get(key: string): unknown {
    return Object.hasOwn(this.#values, key) ? this.#values[key] : new MissingDrop();
  }
}

/** Nguồn dòng: lists the rows of a period, made anew at each walk. */
export type ListRows = (
  composition: Composition,
  period: ReportingPeriod,
  definition: AnnexDefinition,
) => Iterable<AnnexRow>;

/** Giá trị mà dòng có thể không có: an empty cell. */
export function orEmpty(value: DatumDrop | MissingDrop): DatumDrop | string {
  return value instanceof MissingDrop ? '' : value;
}
