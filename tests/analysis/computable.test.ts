import { describe, expect, it } from 'vitest';
import { findShareObstacle, findSumObstacle, isSameUnit, shareToPrint } from '../../src/analysis/index.js';

const files = (value: number) => ({ value, unitOfMeasure: 'hồ sơ', asOf: '2025-11' });

describe('tỷ lệ để in', () => {
  it.each([
    // 26.075 / 26.082 = 99,9732%; 7 hồ sơ trễ hạn.
    [26075, 26082, 1, 99.97, 2],
    [26075, 26082, 0, 99.97, 2],
    [26081, 26082, 1, 99.996, 3],
    [26082, 26082, 1, 100, 1],
    [0, 26082, 1, 0, 1],
    // 7 / 26.082 = 0,0268%.
    [7, 26082, 1, 0.03, 2],
    [7, 26082, 0, 0.03, 2],
    [995, 1000, 0, 99.5, 1],
    [994, 1000, 0, 99, 0],
    [1, 1_000_000_000, 2, 0.0000001, 7],
    // Đồng: 148 tỷ, còn 1 đồng chưa giải ngân.
    [147_999_999_999, 148_000_000_000, 2, 99.999999999, 9],
  ])('%d of %d with %d decimals prints %d with %d', (part, whole, wanted, value, decimals) => {
    expect(shareToPrint(part, whole, wanted)).toEqual({ value, decimals });
  });

  it('there is no share of nothing', () => {
    expect(shareToPrint(1, 0, 1)).toBeUndefined();
  });
});

describe('điều cản việc lập tỷ lệ', () => {
  it.each([
    ['none', files(96), files(96), undefined],
    ['none for a count', { value: 3 }, files(96), undefined],
    ['a part above the whole', files(97), files(96), 'partExceedsWhole'],
    ['a whole of nothing', files(0), files(0), 'wholeNotPositive'],
    ['a whole below nothing', files(1), files(-1), 'wholeNotPositive'],
    ['a part below nothing', files(-1), files(96), 'negative'],
    ['a percentage as part', { ...files(5), unitOfMeasure: '%' }, files(96), 'percentage'],
    ['a percentage as whole', files(5), { ...files(96), unitOfMeasure: '%' }, 'percentage'],
    ['unlike units', { ...files(5), unitOfMeasure: 'xã' }, files(96), 'units'],
    [
      'other cut-off dates',
      { ...files(5), asOf: '2025-11-10' },
      { ...files(96), asOf: '2025-11-11' },
      'cutOffs',
    ],
    ['an approximate part', { ...files(5), qualifier: 'hơn' }, files(96), 'approximate'],
    ['an approximate whole', files(5), { ...files(96), qualifier: 'gần' }, 'approximate'],
  ] as const)('%s', (_name, part, whole, obstacle) => {
    expect(findShareObstacle(part, whole)).toBe(obstacle);
  });

  it('a day lies in its month', () => {
    expect(findShareObstacle({ ...files(5), asOf: '2025-11-10T09:00' }, files(96))).toBeUndefined();
    expect(findShareObstacle(files(5), { ...files(96), asOf: '2025-11-30' })).toBeUndefined();
  });
});

describe('điều cản việc cộng', () => {
  it.each([
    ['nothing to add', [], undefined],
    ['one unit', [files(1), files(2)], undefined],
    ['hồ sơ and %', [files(26082), { value: 99.5, unitOfMeasure: '%' }], 'units'],
    ['an approximate figure', [files(1), { ...files(2), qualifier: 'khoảng' }], 'approximate'],
  ] as const)('%s', (_name, terms, obstacle) => {
    expect(findSumObstacle(terms)).toBe(obstacle);
  });
});

describe('cùng đơn vị', () => {
  it.each([
    ['hồ sơ', 'hồ sơ', true],
    ['xã', 'xã, phường, đặc khu', true],
    ['xã, phường, đặc khu', 'phường', true],
    ['người', 'học viên', true],
    ['học viên', 'cán bộ', true],
    ['người', 'lượt người', false],
    ['người', 'hồ sơ', false],
    ['xã', 'phường', false],
    ['xã, thôn', 'xã, phường', false],
  ])('%s and %s: %s', (left, right, same) => {
    expect(isSameUnit(left, right)).toBe(same);
    expect(isSameUnit(right, left)).toBe(same);
  });
});
