import type { IndicatorResult, Target, Verdict } from '../model/index.js';

/** Đánh giá, and whether it follows from the figures or stands on the source's word. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly basis: 'computed' | 'declared';
}

/** Mã phát hiện ghi nhận khi đánh giá trong nguồn khác số liệu. */
const MISMATCH = 'verdict-mismatch';

const RULES: Readonly<Record<Target['direction'], (value: number, target: number) => boolean>> = {
  atLeast: (value, target) => value >= target,
  atMost: (value, target) => value <= target,
  done: (value, target) => value >= target,
  equal: (value, target) => value === target,
  lessThan: (value, target) => value < target,
  moreThan: (value, target) => value > target,
};

/** Kết quả trống: an entry of the period with neither a figure nor words, as where a scan has lost the cell. */
export function isEmptyResult({ value, wording }: IndicatorResult): boolean {
  return (value === undefined || value === null) && wording === undefined;
}

/** Đánh giá theo số liệu: undefined when target or result is no number. */
export function computeVerdict(target: Target, result: IndicatorResult): Verdict | undefined {
  if (typeof target.value !== 'number' || typeof result.value !== 'number') return undefined;
  return RULES[target.direction](result.value, target.value) ? 'met' : 'notMet';
}

/**
 * Đánh giá một kết quả: by the figures; the source's own verdict stands where there are none,
 * or where a reason for the difference is recorded beside it. Undefined when the result says nothing at all.
 */
export function judgeResult(target: Target, result: IndicatorResult): Judgement | undefined {
  const computed = computeVerdict(target, result);
  const declared = result.verdict;
  const isBlank = computed === undefined && declared === undefined && result.wording === undefined;
  if (isBlank) return undefined;
  const isSettled = result.acknowledgements?.some(({ code }) => code === MISMATCH) ?? false;
  if (computed === undefined || (declared !== undefined && isSettled)) {
    return { verdict: declared ?? 'notAssessed', basis: 'declared' };
  }
  return { verdict: computed, basis: 'computed' };
}
