import { findShareObstacle, findSumObstacle, shareToPrint, totalOf } from '../../analysis/index.js';
import type { Origin } from '../../document/index.js';
import type { Composition } from '../composition.js';
import { DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { ComputedFigure, Printed } from '../values/printed.js';
import { WorkDrop } from '../values/work-drop.js';
import { printGap } from './figure.js';
import { readNumber } from './figure-filters.js';
import { readItems, reportAbsent, reportUnsupported, type TemplateFilter, unwrap } from './filter.js';
import { reportObstacle } from './report-obstacle.js';

interface Measure {
  readonly decimals?: number;
  readonly unitOfMeasure?: string;
}

function compute(name: string, inputs: readonly Origin[], value: number, measure?: Measure): ComputedFigure {
  return new ComputedFigure(value, { kind: 'computed', function: name, inputs }, measure);
}

/** A missing input has been reported where it was asked for; its gap stands for the result too. */
function findGap(values: readonly unknown[]): Printed | undefined {
  for (const value of values) {
    if (value instanceof Printed) return value;
    if (value instanceof MissingDrop) return printGap(value);
    const gap = GapDrop.read(value);
    if (gap) return gap;
  }
  return undefined;
}

/** A list that the data does not have is not an empty list: it must not count as 0. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value instanceof MissingDrop;
}

function reportGap(composition: Composition, value: unknown): Printed {
  const missing = value instanceof MissingDrop ? value : undefined;
  reportAbsent(composition, missing);
  return printGap(missing);
}

function readDecimals(value: unknown): number | undefined {
  const decimals = Number(unwrap(value) ?? 2);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 6 ? decimals : undefined;
}

/** `share_of`: tỷ lệ phần trăm của một phần trong tổng, with the wanted decimals. */
export const shareOfWhole: TemplateFilter = (composition, value, wholeValue, decimalsValue) => {
  const gap = findGap([value, wholeValue]);
  if (gap) return gap;
  const part = readNumber(composition, value);
  const whole = readNumber(composition, wholeValue);
  const decimals = readDecimals(decimalsValue);
  if (part === undefined || whole === undefined || decimals === undefined) {
    reportUnsupported(composition, 'share_of', { vi: 'hai số liệu', en: 'two figures' });
    return printGap(undefined);
  }
  const obstacle = findShareObstacle(part, whole);
  const share = shareToPrint(part.value, whole.value, decimals);
  if (obstacle !== undefined || share === undefined) {
    reportObstacle(composition, 'share_of', obstacle ?? 'wholeNotPositive', [part, whole]);
    return printGap(undefined);
  }
  const measure = { decimals: share.decimals, unitOfMeasure: '%' };
  return compute('shareOf', [part.origin, whole.origin], share.value, measure);
};

/** `total`: tổng của một danh sách số liệu. */
export const total: TemplateFilter = (composition, value) => {
  if (isAbsent(value)) return reportGap(composition, value);
  const items = readItems(value);
  const gap = findGap(items);
  if (gap) return gap;
  const figures = items.map((item) => readNumber(composition, item));
  const numbers = figures.filter((figure) => figure !== undefined);
  if (numbers.length < items.length) {
    reportUnsupported(composition, 'total', { vi: 'một danh sách các số', en: 'a list of numbers' });
    return printGap(undefined);
  }
  const obstacle = findSumObstacle(numbers);
  if (obstacle !== undefined) {
    reportObstacle(composition, 'total', obstacle, numbers);
    return printGap(undefined);
  }
  const inputs = numbers.map((figure) => figure.origin);
  const unitOfMeasure = numbers[0]?.unitOfMeasure;
  const measure = unitOfMeasure === undefined ? {} : { unitOfMeasure };
  return compute('totalOf', inputs, totalOf(numbers.map((figure) => figure.value)), measure);
};

function originOfItem(composition: Composition, item: unknown): readonly Origin[] {
  const datum = DatumDrop.read(item) ?? WorkDrop.read(item);
  return datum ? [composition.sources.originOf(datum)] : [];
}

/** `size`: số mục của một danh sách. */
export const size: TemplateFilter = (composition, value) => {
  if (isAbsent(value)) return reportGap(composition, value);
  const items = readItems(value);
  const gap = findGap(items);
  if (gap) return gap;
  const inputs = items.flatMap((item) => originOfItem(composition, item));
  return compute('countOf', inputs, items.length);
};
