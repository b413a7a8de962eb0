import { formatNumber, roundDecimal } from '../text/index.js';

/** Chênh lệch giữa hai kỳ, free of the rounding noise of binary fractions. */
export function changeOf(current: number, previous: number): number {
  return roundDecimal(current - previous, 9);
}

/** Lời của chênh lệch: "tăng 1.234", "giảm 0,5 điểm phần trăm" for a percentage, "không đổi" for 0. */
export function wordChange(change: number, unitOfMeasure: string): string {
  if (change === 0) return 'không đổi';
  const size = formatNumber(Math.abs(change));
  return `${change > 0 ? 'tăng' : 'giảm'} ${unitOfMeasure === '%' ? `${size} điểm phần trăm` : size}`;
}
