import { describe, expect, it } from 'vitest';
import { CALENDAR, createPeriod, isInPeriod, parsePeriod } from '../../src/model/index.js';

describe('kỳ báo cáo', () => {
  it.each([
    ['2025-11', 'month', 11, 'tháng 11/2025', '2025-11-01', '2025-11-30'],
    ['2025-02', 'month', 2, 'tháng 02/2025', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', 2, 'tháng 02/2024', '2024-02-01', '2024-02-29'],
    ['2025-07', 'month', 7, 'tháng 7/2025', '2025-07-01', '2025-07-31'],
    ['2025-Q1', 'quarter', 1, 'quý I năm 2025', '2025-01-01', '2025-03-31'],
    ['2025-Q4', 'quarter', 4, 'quý IV năm 2025', '2025-10-01', '2025-12-31'],
    ['2025-H1', 'half', 1, '6 tháng đầu năm 2025', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', 2, '6 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['2025', 'year', 1, 'năm 2025', '2025-01-01', '2025-12-31'],
  ] as const)('%s is read and written the same', (id, kind, ordinal, label, start, end) => {
    const period = parsePeriod(id);
    const calendar = { window: { from: start, to: end }, windowDays: CALENDAR };
    expect(period).toEqual({
      kind,
      year: Number(id.slice(0, 4)),
      ordinal,
      id,
      label,
      start,
      end,
      ...calendar,
    });
    expect(createPeriod(kind, Number(id.slice(0, 4)), ordinal)).toEqual(period);
  });

  it.each(['2025-13', '2025-00', '2025-Q5', '2025-H3', '2025-1', '25-11', '2025-11-01', ''])(
    '"%s" is no period',
    (id) => {
      expect(parsePeriod(id)).toBeUndefined();
    },
  );
});

describe('thời điểm thuộc kỳ', () => {
  it.each([
    ['2025-11', '2025-11', true],
    ['2025-11-01', '2025-11', true],
    ['2025-11-30', '2025-11', true],
    ['2025-11-11T09:00', '2025-11', true],
    ['2025-11-30T23:59', '2025-11', true],
    ['2025-10-31', '2025-11', false],
    ['2025-12-01', '2025-11', false],
    ['2024-11', '2025-11', false],
    ['2025-11', '2025-Q4', true],
    ['2025-12-31', '2025-Q4', true],
    ['2025-09-30', '2025-Q4', false],
    ['2025-06-30', '2025-H1', true],
    ['2025-07', '2025-H1', false],
    ['2025', '2025', true],
    ['2025-12', '2025', true],
  ])('%s in %s: %s', (asOf, id, expected) => {
    const period = parsePeriod(id);
    expect(period && isInPeriod(asOf, period)).toBe(expected);
  });

  it('does not take a moment that is wider than the period', () => {
    for (const [asOf, id] of [
      ['2025', '2025-11'],
      ['2025', '2025-H2'],
    ] as const) {
      const period = parsePeriod(id);
      expect(period && isInPeriod(asOf, period), `${asOf} in ${id}`).toBe(false);
    }
  });
});
