import type { CellValue, Inline, Origin } from '../../document/index.js';

/** Chữ đã định dạng: what a filter hands on to be printed. */
export class Printed {
  readonly inlines: readonly Inline[];
  /** The typed value, for the cell of a sheet. */
  readonly cell: CellValue | undefined;

  constructor(inlines: readonly Inline[], cell?: CellValue) {
    this.inlines = inlines;
    this.cell = cell;
  }
}

/** Số liệu tính được, before it is formatted. */
export class ComputedFigure {
  readonly value: number;
  readonly origin: Origin;
  readonly decimals: number | undefined;
  readonly unitOfMeasure: string | undefined;

  constructor(
    value: number,
    origin: Origin,
    { decimals, unitOfMeasure }: { readonly decimals?: number; readonly unitOfMeasure?: string } = {},
  ) {
    this.value = value;
    this.origin = origin;
    this.decimals = decimals;
    this.unitOfMeasure = unitOfMeasure;
  }
}
