import { roundDecimal } from '../text/index.js';
import { shareToPrint, totalOf } from './computed.js';

/** An average or a share with no declared decimals has at most these. */
const DECIMALS = 2;

/** Số chung là tổng: 12 + 30,5 + 0 = 42,5. */
export function sumOfMembers(values: readonly number[]): number {
  return totalOf(values);
}

/** Số chung là bình quân, each member counting once: (12 + 30,5 + 0) / 3 = 14,17; undefined of none. */
export function averageOfMembers(values: readonly number[], decimals = DECIMALS): number | undefined {
  return values.length === 0 ? undefined : roundDecimal(totalOf(values) / values.length, decimals);
}

/** Số chung là tỷ lệ % của hai tổng: (9 + 40) / (10 + 90) = 49; undefined where the whole is 0. */
export function ratioOfMembers(
  parts: readonly number[],
  wholes: readonly number[],
  decimals = DECIMALS,
): number | undefined {
  return shareToPrint(totalOf(parts), totalOf(wholes), decimals)?.value;
}
