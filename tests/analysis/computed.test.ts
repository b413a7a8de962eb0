import { describe, expect, it } from 'vitest';
import { shareOf, totalOf } from '../../src/analysis/index.js';

describe('tỷ lệ phần trăm', () => {
  it.each([
    // 88.064 / 119.285 = 0,738265…
    [88064, 119285, 0, 74],
    [88064, 119285, 2, 73.83],
    [1, 3, 2, 33.33],
    [2, 3, 2, 66.67],
    [96, 96, 2, 100],
    [0, 96, 2, 0],
    [19, 20, 1, 95],
    [120, 96, 0, 125],
    [-1, 4, 0, -25],
    [1, -4, 0, -25],
    [-1, -4, 0, 25],
    [0.285, 100, 2, 0.29],
    [0.5, 1, 6, 50],
    [1, 3, 6, 33.333333],
  ])('%d of %d with %d decimals is %d', (part, whole, decimals, share) => {
    expect(shareOf(part, whole, decimals)).toBe(share);
  });

  it.each([
    // 57 / 200 = 28,5% exactly; 23 / 40 = 57,5%; 23 / 80 = 28,75%; 23 / 160 = 14,375%.
    [57, 200, 0, 29],
    [23, 40, 0, 58],
    [23, 80, 1, 28.8],
    [23, 160, 2, 14.38],
    [201, 40000, 2, 0.5],
    [-57, 200, 0, -29],
    // 1,45 / 100 = 1,45%; 4,35 / 300 = 1,45%; 1,005 / 100 = 1,005%; 56,99 / 200 = 28,495%.
    [1.45, 100, 1, 1.5],
    [4.35, 300, 1, 1.5],
    [1.005, 100, 2, 1.01],
    [56.99, 200, 0, 28],
  ])(
    '%d of %d with %d decimals is %d: a half is rounded away from 0, what is less is not',
    (part, whole, decimals, share) => {
      expect(shareOf(part, whole, decimals)).toBe(share);
    },
  );

  it('has two decimals when none are asked for', () => {
    expect(shareOf(88064, 119285)).toBe(73.83);
  });

  it('has no share of nothing', () => {
    expect(shareOf(5, 0)).toBeUndefined();
    expect(shareOf(0, 0)).toBeUndefined();
  });
});

describe('tổng', () => {
  it.each([
    [[131.748, 24.5, 31], 187.248],
    [[0.1, 0.2], 0.3],
    [[26082, 20033, 11536], 57651],
    [[99.75, -0.75], 99],
    [[1157600], 1157600],
    [[0.1, 0.7, -0.8], 0],
    [[-0.1, -0.2], -0.3],
    [[0, 0, 5], 5],
    [[0, 0], 0],
    [[], 0],
  ])('of %j is %d, without binary noise', (values, sum) => {
    expect(totalOf(values)).toBe(sum);
  });
});
