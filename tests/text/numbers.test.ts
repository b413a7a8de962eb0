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
    [-0, '0'],
    [-999, '-999'],
    [-1000, '-1.000'],
    [1000000, '1.000.000'],
    [0.001, '0,001'],
    [1234.5678, '1.234,5678'],
    [9007199254740991, '9.007.199.254.740.991'],
    // The language writes these with an exponent.
    [0.0000001, '0,0000001'],
    [0.00000015, '0,00000015'],
    [-0.0000025, '-0,0000025'],
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
    [0, 2, '0,00'],
    [0.45, 1, '0,5'],
    [0.449, 1, '0,4'],
    [0.49, 0, '0'],
    [-0.5, 0, '-1'],
    [1.4999, 0, '1'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.005, 2, '0,01'],
    [0.0049, 2, '0,00'],
    [0.0000001, 2, '0,00'],
    [9.995, 2, '10,00'],
    [1234567.891, 0, '1.234.568'],
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
    expect(roundDecimal(-0.004, 2)).toBe(0);
  });
});

describe('tỷ lệ và số đếm', () => {
  it('puts the sign right after the figure', () => {
    expect(formatPercent(99.75)).toBe('99,75%');
    expect(formatPercent(100)).toBe('100%');
    expect(formatPercent(73.826, 1)).toBe('73,8%');
    expect(formatPercent(0)).toBe('0%');
    expect(formatPercent(-0.5)).toBe('-0,5%');
    expect(formatPercent(28.5, 0)).toBe('29%');
    expect(formatPercent(1234.5, 2)).toBe('1.234,50%');
  });

  it.each([
    [4, '04'],
    [9, '09'],
    [10, '10'],
    [96, '96'],
    [1157, '1.157'],
    [4.5, '4,5'],
    [0, '00'],
    [1, '01'],
    [-4, '-4'],
    [9.5, '9,5'],
  ])('counts %d as %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
});
