import { roundDecimal } from '../text/index.js';

/** Tỷ lệ phần trăm của một phần trong tổng: 88.064 / 119.285 → 73.83 with two decimals; undefined for a total of 0. */
export function shareOf(part: number, whole: number, decimals = 2): number | undefined {
  // Multiplying first, and 15 digits of a double, keep an exact half an exact half (57 / 200 = 28.5).
  return whole === 0 ? undefined : roundDecimal(Number(((part * 100) / whole).toPrecision(15)), decimals);
}

/** Tổng của các số liệu, free of the rounding noise of binary fractions (131.748 + 24.5 + 31 = 187.248). */
export function totalOf(values: readonly number[]): number {
  return roundDecimal(
    values.reduce((sum, value) => sum + value, 0),
    9,
  );
}
