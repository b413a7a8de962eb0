import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/forms/interpret/read-figure.js';
import { readMoment } from '../../src/forms/interpret/read-moment.js';
import { readStatus } from '../../src/forms/interpret/read-status.js';
import type { RawValue } from '../../src/forms/read/raw-cell.js';
import type { Scale } from '../../src/model/index.js';

const SHARE: Scale = { unitOfMeasure: '%', decimals: 2 };
const COUNT: Scale = { unitOfMeasure: 'hồ sơ' };
const AMOUNT: Scale = { unitOfMeasure: 'tỷ đồng', decimals: 3 };
const ROUGH: Scale = { unitOfMeasure: 'tỷ đồng', decimals: 1 };
const FINE_SHARE: Scale = { unitOfMeasure: '%', decimals: 3 };
const WORDS: Scale = { unitOfMeasure: 'kho', textual: true };

function text(value: string): RawValue {
  return { kind: 'text', value };
}

function number(value: number, more: object = {}): RawValue {
  return { kind: 'number', value, isPercent: false, isScaled: false, is1904: false, ...more };
}

function read(value: RawValue, scale: Scale) {
  const reading = readFigure({ value }, scale);
  return reading.state === 'value' ? reading.value : reading.state;
}

describe('con số trong ô số', () => {
  it.each([
    [number(8400), COUNT, 8400],
    [number(0), COUNT, 0],
    [number(0.1 + 0.2), AMOUNT, 0.3],
    [number(0.9981, { isPercent: true }), SHARE, 99.81],
    [number(1, { isPercent: true }), SHARE, 100],
    [number(99.81), SHARE, 99.81],
  ])('%j of %j is %d', (value, scale, expected) => {
    expect(read(value, scale)).toEqual({ value: expected });
  });

  it.each([
    ['a share of what is counted', number(0.5, { isPercent: true }), COUNT],
    ['a number shown in thousands', number(8400, { isScaled: true }), COUNT],
    ['a date', { kind: 'date', value: '2025-12-01' }, COUNT],
    ['TRUE', { kind: 'boolean' }, COUNT],
    ['an error', { kind: 'error', value: '#REF!' }, COUNT],
  ] as const)('%s is not clear', (_what, value, scale) => {
    expect(read(value, scale)).toBe('unclear');
  });
});

describe('con số gõ bằng chữ', () => {
  it.each([
    ['99,81', SHARE, 99.81],
    ['99.81', SHARE, 99.81],
    ['99,81 %', SHARE, 99.81],
    ['99,81%', SHARE, 99.81],
    ['  12 ', COUNT, 12],
    ['\u00A012\u00A0', COUNT, 12],
    ['12 hồ sơ', COUNT, 12],
    ['12 Hồ sơ', COUNT, 12],
    ['12 hồ sơ'.normalize('NFD'), COUNT, 12],
    ['1.234', COUNT, 1234],
    ['1,234', COUNT, 1234],
    ['2.000', COUNT, 2000],
    ['1.157.600', COUNT, 1157600],
    ['1 157 600', COUNT, 1157600],
    ['1.234,5', ROUGH, 1234.5],
    ['1,234.5', ROUGH, 1234.5],
    ['12.000', ROUGH, 12000],
    ['1.234', FINE_SHARE, 1.234],
    ['1,234', FINE_SHARE, 1.234],
    ['05', COUNT, 5],
    ['-3', COUNT, -3],
    ['−3', COUNT, -3],
  ])('%j is %d for %j', (value, scale, expected) => {
    expect(read(text(value), scale)).toEqual({ value: expected });
  });

  it('keeps the word that says how near it is', () => {
    expect(read(text('Hơn 957.600 hồ sơ'), COUNT)).toEqual({ value: 957600, qualifier: 'hơn' });
  });

  it.each([
    ['1.234', AMOUNT],
    ['1,234', AMOUNT],
    ['1,234', ROUGH],
    ['12 văn bản', COUNT],
    ['12 %', COUNT],
    ['12/13', COUNT],
    ['10-12', COUNT],
    ['(5)', COUNT],
    ['12.34.56', COUNT],
    ['1.2345.678', COUNT],
    ['-', COUNT],
    ['không có', COUNT],
    ['12²', COUNT],
    ['01/12/2025', COUNT],
    ['12 13', COUNT],
    ['1e3', COUNT],
  ])('%j is not clear for %j', (value, scale) => {
    expect(read(text(value), scale)).toBe('unclear');
  });

  it('takes words only where the metric has words', () => {
    expect(read(text(' đang  lập '), WORDS)).toEqual({ value: 'đang lập' });
    expect(read(text('3 kho'), WORDS)).toEqual({ value: 3 });
  });

  it('an empty cell is nothing, never 0', () => {
    expect(read({ kind: 'empty' }, COUNT)).toBe('empty');
  });
});

describe('ngày', () => {
  const day = (value: RawValue, takesMonths = false) => {
    const reading = readMoment({ value }, takesMonths);
    return reading.state === 'value' ? reading.value : reading.state;
  };

  it.each([
    text('14/12/2025'),
    text('14-12-2025'),
    text('14.12.2025'),
    text('2025-12-14'),
    text('Ngày 14 tháng 12 năm 2025'),
    text(' ngày 14/12/2025 '),
    number(46005),
    number(44543, { is1904: true }),
    { kind: 'date', value: '2025-12-14' } as const,
  ])('%j is the 14th of December', (value) => {
    expect(day(value)).toBe('2025-12-14');
  });

  it.each([
    text('12/31/2025'),
    text('30/02/2025'),
    text('14/12/25'),
    text('giữa tháng'),
    text('12/2025'),
    number(12),
  ])('%j is not clear', (value) => {
    expect(day(value)).toBe('unclear');
  });

  it('may be a month where a moment is asked for', () => {
    expect(day(text('tháng 12/2025'), true)).toBe('2025-12');
    expect(day(text('13/2025'), true)).toBe('unclear');
  });
});

describe('tình trạng', () => {
  it('is one of the words of the list', () => {
    expect(readStatus({ value: text(' đã  hoàn thành ') })).toEqual({ state: 'value', value: 'done' });
    expect(readStatus({ value: text('gần xong') }).state).toBe('unclear');
    expect(readStatus({ value: number(1) }).state).toBe('unclear');
  });
});
