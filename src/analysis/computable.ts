import { isSameUnit } from './units.js';

/** Một số đưa vào phép tính: what counts is without a unit, a computed figure without a date of its own. */
export interface Term {
  readonly value: number;
  readonly unitOfMeasure?: string | undefined;
  readonly asOf?: string | undefined;
  readonly qualifier?: string | undefined;
}

/** Vì sao một phép tính cho ra số sai. */
export type Obstacle =
  | 'approximate'
  | 'cutOffs'
  | 'doubtful'
  | 'measureUnknown'
  | 'negative'
  | 'noTotal'
  | 'partExceedsWhole'
  | 'percentage'
  | 'units'
  | 'wholeNotPositive'
  | 'worded';

function isApproximate({ qualifier }: Term): boolean {
  return qualifier !== undefined;
}

function differInUnit({ unitOfMeasure: left }: Term, { unitOfMeasure: right }: Term): boolean {
  return left !== undefined && right !== undefined && !isSameUnit(left, right);
}

/** A month holds its days; a figure of 09 giờ and one of that day are of one moment. */
function differInMoment({ asOf: left }: Term, { asOf: right }: Term): boolean {
  return left !== undefined && right !== undefined && !left.startsWith(right) && !right.startsWith(left);
}

/** Điều cản việc lập tỷ lệ của một phần trong tổng; undefined when the share says something true. */
export function findShareObstacle(part: Term, whole: Term): Obstacle | undefined {
  if (part.unitOfMeasure === '%' || whole.unitOfMeasure === '%') return 'percentage';
  if (differInUnit(part, whole)) return 'units';
  if (whole.value <= 0) return 'wholeNotPositive';
  if (part.value < 0) return 'negative';
  if (part.value > whole.value) return 'partExceedsWhole';
  if (differInMoment(part, whole)) return 'cutOffs';
  return isApproximate(part) || isApproximate(whole) ? 'approximate' : undefined;
}

/** Điều cản việc cộng các số: unlike units, or a figure that is not exact. */
export function findSumObstacle(terms: readonly Term[]): Obstacle | undefined {
  const [first, ...others] = terms;
  if (first !== undefined && others.some((term) => differInUnit(first, term))) return 'units';
  return terms.some(isApproximate) ? 'approximate' : undefined;
}
