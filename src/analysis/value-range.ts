import type { Indicator, Scale, ValueRange } from '../model/index.js';
import { countDecimals } from '../text/index.js';

/**
 * Khoảng giá trị có thể có: what the metric declares; else 0 to 100 for "%", 0 and up for all that is counted or
 * measured. A declared bound leaves the other one as it is by default.
 */
export function rangeOfScale({ unitOfMeasure, range }: Scale): ValueRange {
  const byUnit: ValueRange = unitOfMeasure === '%' ? { minimum: 0, maximum: 100 } : { minimum: 0 };
  return { ...byUnit, ...range };
}

/** Results in per cent come with up to two decimals unless the indicator says otherwise; all else is whole. */
const PERCENT_DECIMALS = 2;

/** Thang giá trị của một chỉ tiêu. */
export function scaleOfIndicator(indicator: Indicator): Scale {
  return indicator.unitOfMeasure === '%' ? { decimals: PERCENT_DECIMALS, ...indicator } : indicator;
}

/** Tells whether a value lies in the range of its scale. */
export function isInRange(scale: Scale, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity } = rangeOfScale(scale);
  return value >= minimum && value <= maximum;
}

/** Tells whether a value has no more decimals than its scale: none, unless it declares them. */
export function hasItsDecimals({ decimals = 0 }: Scale, value: number): boolean {
  return countDecimals(value) <= decimals;
}

/** Tells whether a value can be at all; what cannot is found as such and says nothing of other figures. */
export function isPossible(scale: Scale, value: number): boolean {
  return isInRange(scale, value) && hasItsDecimals(scale, value);
}
