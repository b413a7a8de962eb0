import { Drop } from '../../values/drop.js';

/** Finds the value of a row for a metric (`system/metric`). */
export type FindFigure = (metric: string) => unknown;

/** Các số liệu của một dòng, by the metric of the column. */
export class FiguresDrop extends Drop {
  readonly #find: FindFigure;

  constructor(find: FindFigure) {
    super();
    this.#find = find;
  }

  /** The value for the metric; an empty cell where the row has no figures. */
  static read(value: unknown, metric: string): unknown {
    return value instanceof FiguresDrop ? value.#find(metric) : '';
  }

  override get(): undefined {
    return undefined;
  }
}
