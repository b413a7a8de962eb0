import { roundDecimal } from '../text/index.js';

/** Tỷ lệ phần trăm của một phần trong tổng: 88.064 / 119.285 → 73.83 with two decimals; undefined for a total of 0. */
export function shareOf(part: number, whole: number, decimals = 2): number | undefined {
  // Multiplying first, and 15 digits of a double, keep an exact half an exact half (57 / 200 = 28.5).
  return whole === 0 ? undefined : roundDecimal(Number(((part * 100) / whole).toPrecision(15)), decimals);
}

/** A number holds no more: 15 digits, of which two stand before the point. */
const MOST_DECIMALS = 13;

/**
 * Tỷ lệ để in, and its decimals: those wanted, or as many more as it takes that what is not whole does not read as
 * 100%, and what is not nothing not as 0% (26.075 / 26.082 with one decimal → 99,97).
 */
export function shareToPrint(
  part: number,
  whole: number,
  wanted: number,
): { readonly value: number; readonly decimals: number } | undefined {
  for (let decimals = wanted; ; decimals += 1) {
    const value = shareOf(part, whole, decimals);
    if (value === undefined) return undefined;
    const isRoundedAway = (value === 100 && part !== whole) || (value === 0 && part !== 0);
    if (!isRoundedAway || decimals >= MOST_DECIMALS) return { value, decimals };
  }
}

/** Tổng của các số liệu, free of the rounding noise of binary fractions (131.748 + 24.5 + 31 = 187.248). */
export function totalOf(values: readonly number[]): number {
  return roundDecimal(
    values.reduce((sum, value) => sum + value, 0),
    9,
  );
}
