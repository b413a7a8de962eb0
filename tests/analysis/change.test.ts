import { describe, expect, it } from 'vitest';
import { changeOf, wordChange } from '../../src/analysis/index.js';

describe('chênh lệch giữa hai kỳ', () => {
  it.each([
    [26082, 20033, 6049],
    [20033, 26082, -6049],
    [7, 7, 0],
    [0, 5, -5],
    [5, 0, 5],
    [-2, 3, -5],
    [3, -2, 5],
    [-2, -5, 3],
    // 99,75 − 99,7 and 0,3 − 0,1 are not exact in binary.
    [99.75, 99.7, 0.05],
    [0.3, 0.1, 0.2],
    [0.1, 0.3, -0.2],
    [1157600.5, 1157600.4, 0.1],
  ])('%d after %d is %d', (current, previous, change) => {
    expect(changeOf(current, previous)).toBe(change);
  });

  it.each([
    [1234, 'tài khoản', 'tăng 1.234'],
    [-1234, 'tài khoản', 'giảm 1.234'],
    [0.5, '%', 'tăng 0,5 điểm phần trăm'],
    [-0.5, '%', 'giảm 0,5 điểm phần trăm'],
    [-0.05, 'tỷ đồng', 'giảm 0,05'],
    [1, '%', 'tăng 1 điểm phần trăm'],
    [0, 'tài khoản', 'không đổi'],
    [-0, 'tài khoản', 'không đổi'],
    [0, '%', 'không đổi'],
  ])('%d %s is worded "%s"', (change, unit, words) => {
    expect(wordChange(change, unit)).toBe(words);
  });
});
