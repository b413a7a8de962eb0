import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber, formatPercent, roundDecimal } from '../../src/text/index.js';

describe('số kiểu Việt Nam', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1.000'],
    [26082, '26.082'],
    [1157600, '1.157.600'],
    [1234567890, '1.234.567.890'],
    [99.75, '99,75'],
    [24.5, '24,5'],
    [187.248, '187,248'],
    [1234.5, '1.234,5'],
    [-1157600, '-1.157.600'],
    [-0.5, '-0,5'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [73.826, 2, '73,83'],
    [1.005, 2, '1,01'],
    [2.675, 2, '2,68'],
    [8.345, 2, '8,35'],
    [0.5, 0, '1'],
    [73.5, 0, '74'],
    [1.45, 1, '1,5'],
    [-1.005, 2, '-1,01'],
    [-73.5, 0, '-74'],
    [999.995, 2, '1.000,00'],
    [100, 2, '100,00'],
    [24.5, 3, '24,500'],
  ])('%d with %d decimals is written %s: half is rounded away from zero', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('writes no sign before a negative number that rounds to nothing', () => {
    expect(formatNumber(-0.004, 2)).toBe('0,00');
    expect(formatNumber(-0.4, 0)).toBe('0');
  });

  it('rounds the decimal digits that people see, not the binary ones', () => {
    expect(roundDecimal(1.005, 2)).toBe(1.01);
    expect(roundDecimal(-1.005, 2)).toBe(-1.01);
    expect(roundDecimal(0.1 + 0.2, 9)).toBe(0.3);
  });
});

describe('tỷ lệ và số đếm', () => {
  it('puts the sign right after the figure', () => {
    expect(formatPercent(99.75)).toBe('99,75%');
    expect(formatPercent(100)).toBe('100%');
    expect(formatPercent(73.826, 1)).toBe('73,8%');
  });

  it.each([
    [4, '04'],
    [9, '09'],
    [10, '10'],
    [96, '96'],
    [1157, '1.157'],
    [4.5, '4,5'],
  ])('counts %d as %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
});
