import type { Inline, Origin } from '../../document/index.js';

/** Chữ đã định dạng: what a filter hands on to be printed. */
export class Printed {
  readonly inlines: readonly Inline[];

  constructor(inlines: readonly Inline[]) {
    this.inlines = inlines;
  }
}

/** Số liệu tính được, before it is formatted. */
export class ComputedFigure {
  readonly value: number;
  readonly origin: Origin;
  readonly decimals: number | undefined;

  constructor(value: number, origin: Origin, decimals?: number) {
    this.value = value;
    this.origin = origin;
    this.decimals = decimals;
  }
}
