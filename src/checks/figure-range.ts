import { isPossible, plainValue } from '../analysis/index.js';
import type { Metric, Observation, Worded } from '../model/index.js';
import { formatNumber } from '../text/index.js';

/** Khoảng giá trị mà một con số ghi trong văn bản có thể mang. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

const QUALIFIERS = ['ít nhất', 'khoảng', 'trên', 'gần', 'hơn', 'ước', '>', '~'];
const WORDED_FIGURE =
  /^(ít nhất|khoảng|trên|gần|hơn|ước|>|~)?\s*(\d[\d.]*(?:,\d+)?)\s*(triệu|nghìn|tỷ)?\s*%?$/;
const MULTIPLES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

function countDecimals(value: number): number {
  const digits = String(value).split('.')[1];
  return digits === undefined || digits.includes('e') ? 0 : digits.length;
}

/** The weight of the last digit that is not a zero: 957600 → 100, 12198 → 1, 65.4 → 0.1. */
function lastDigitWeight(value: number): number {
  const decimals = countDecimals(value);
  if (decimals > 0) return 10 ** -decimals;
  let weight = 1;
  while (value !== 0 && value % (weight * 10) === 0) weight *= 10;
  return weight;
}

/** Khoảng của một con số theo từ chỉ mức xấp xỉ: "hơn 900" is 900–1.000, "gần 500" is 400–500. */
export function rangeOf(value: number, qualifier?: string, rounding = 0): FigureRange {
  const weight = qualifier === undefined ? 0 : lastDigitWeight(value);
  const above = qualifier !== undefined && qualifier !== 'gần' ? weight : 0;
  const below = qualifier !== undefined && ['gần', 'khoảng', 'ước', '~'].includes(qualifier) ? weight : 0;
  return { low: value - below - rounding, high: value + above + rounding };
}

/** Nửa đơn vị của chữ số cuối được in của một tỷ lệ; 0 for counts, which are exact. */
function roundingOf(metric: Metric, value: number): number {
  if (metric.unitOfMeasure !== '%') return 0;
  return 0.5 * 10 ** -Math.max(metric.decimals ?? 0, countDecimals(value));
}

/** Khoảng của một quan sát; undefined when it is words, or a value that cannot be. */
export function rangeOfObservation(metric: Metric, observation: Observation): FigureRange | undefined {
  const { value, qualifier } = observation;
  if (typeof value !== 'number' || !isPossible(metric, value)) return undefined;
  return rangeOf(value, qualifier, roundingOf(metric, value));
}

/** Đọc con số viết bằng chữ số kiểu Việt Nam: "hơn 10.500", "hơn 2 triệu"; undefined when it is not one. */
export function readWordedRange(text: string): FigureRange | undefined {
  const match = WORDED_FIGURE.exec(text.trim());
  if (!match) return undefined;
  const digits = (match[2] ?? '').replaceAll('.', '').replace(',', '.');
  return rangeOf(Number(digits) * (MULTIPLES[match[3] ?? ''] ?? 1), match[1]);
}

/** Hai khoảng có chỗ chung không, binary noise apart. */
export function rangesMeet(left: FigureRange, right: FigureRange): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(left.high), Math.abs(right.high));
  return left.low <= right.high + noise && right.low <= left.high + noise;
}

/** Con số như in ra: "hơn 957.600"; words as they are. */
export function wordFigure(value: number | string | Worded, qualifier?: string): string {
  const plain = plainValue(value);
  const text = typeof plain === 'number' ? formatNumber(plain) : plain;
  return qualifier !== undefined && QUALIFIERS.includes(qualifier) ? `${qualifier} ${text}` : text;
}
