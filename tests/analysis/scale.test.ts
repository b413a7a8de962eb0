import { describe, expect, it } from 'vitest';
import { hasItsDecimals, isInRange, isPossible, plainValue, rangeOfScale } from '../../src/analysis/index.js';
import type { Scale, ValueRange } from '../../src/model/index.js';

const scaleOf = (unitOfMeasure: string, range?: ValueRange, decimals?: number): Scale => ({
  unitOfMeasure,
  ...(range && { range }),
  ...(decimals !== undefined && { decimals }),
});

describe('khoảng giá trị có thể có', () => {
  it.each<[string, Scale, ValueRange]>([
    ['of a percentage', scaleOf('%'), { minimum: 0, maximum: 100 }],
    ['of what is counted', scaleOf('tài khoản'), { minimum: 0 }],
    ['with a declared lower bound', scaleOf('%', { minimum: -5 }), { minimum: -5, maximum: 100 }],
    ['with a declared upper bound', scaleOf('%', { maximum: 150 }), { minimum: 0, maximum: 150 }],
    ['with both', scaleOf('°C', { minimum: -10, maximum: 45 }), { minimum: -10, maximum: 45 }],
  ])('%s', (_what, scale, range) => {
    expect(rangeOfScale(scale)).toEqual(range);
  });

  it.each<[Scale, readonly number[], readonly number[]]>([
    [scaleOf('%'), [0, 50, 100], [-0.01, -1, 100.01, 1000]],
    [scaleOf('tài khoản'), [0, 1, 1e12], [-1]],
    [scaleOf('°C', { minimum: -10, maximum: 45 }), [-10, 0, 45], [-11, 46]],
    [scaleOf('điểm', { minimum: -3 }), [-3, 0, 1e9], [-4]],
  ])('%j: from bound to bound', (scale, within, outside) => {
    expect(within.filter((value) => !isInRange(scale, value))).toEqual([]);
    expect(outside.filter((value) => isInRange(scale, value))).toEqual([]);
  });
});

describe('số chữ số thập phân có thể có', () => {
  it.each<[number | undefined, readonly number[], readonly number[]]>([
    [undefined, [0, 7, -7, 1157600], [0.5, 99.75]],
    [0, [7], [0.5]],
    [2, [7, 99.7, 99.75], [99.755, 0.001]],
  ])('%s', (decimals, within, outside) => {
    const scale = scaleOf('%', undefined, decimals);
    expect(within.filter((value) => !hasItsDecimals(scale, value))).toEqual([]);
    expect(outside.filter((value) => hasItsDecimals(scale, value))).toEqual([]);
  });

  it('and the range must both be kept', () => {
    const scale = scaleOf('%', undefined, 1);
    expect([99.5, 99.75, 100.5, 100.55].map((value) => isPossible(scale, value))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it.each([
  [26082, 26082],
  [0, 0],
  ['Hoàn thành', 'Hoàn thành'],
  [{ text: 'một nửa' }, 'một nửa'],
])('giá trị để in của %j là %s', (value, printed) => {
  expect(plainValue(value)).toBe(printed);
});
