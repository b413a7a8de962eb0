import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CALENDAR,
  createPeriod,
  isInPeriod,
  listMonths,
  listSubperiods,
  ND09,
  parsePeriod,
  previousPeriod,
  type ReportingPeriod,
  type WindowDays,
  withWindow,
} from '../../src/model/index.js';

const FIXTURE = join(import.meta.dirname, '../fixtures/nd09/windows.csv');

function readPeriod(id: string, days: WindowDays): ReportingPeriod {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`${id} is no period`);
  return withWindow(period, days);
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

describe('thời gian chốt số liệu theo Nghị định 09/2019/NĐ-CP, Điều 12', () => {
  const rows = readFileSync(FIXTURE, 'utf8').trim().split('\n').slice(1);

  it('the table has every month, quarter, half and year of two years', () => {
    expect(rows).toHaveLength(2 * (12 + 4 + 2 + 1));
  });

  it.each(rows.map((row) => row.split(',')))('%s: %s – %s', (id, from, to) => {
    expect(readPeriod(id ?? '', ND09).window).toEqual({ from, to });
  });

  it.each(['2024', '2025', '2100'])(
    '%s: quarters, halves and the year are the windows of their months',
    (year) => {
      const whole = readPeriod(year, ND09);
      for (const period of [
        whole,
        ...listSubperiods(whole),
        ...listSubperiods(whole).flatMap(listSubperiods),
      ]) {
        const months = listMonths(period);
        expect(period.window).toEqual({ from: months[0]?.window.from, to: months.at(-1)?.window.to });
      }
    },
  );

  it('goes on from the year before', () => {
    expect(previousPeriod(readPeriod('2026-01', ND09)).window).toEqual({
      from: '2025-11-15',
      to: '2025-12-14',
    });
    expect(previousPeriod(readPeriod('2026-Q1', ND09)).id).toBe('2025-Q4');
  });
});

describe('thời gian chốt số liệu khác', () => {
  it.each([
    ['2024-02', CALENDAR, '2024-02-01', '2024-02-29'],
    ['2025-Q1', CALENDAR, '2025-01-01', '2025-03-31'],
    ['2025', CALENDAR, '2025-01-01', '2025-12-31'],
    ['2025-11', { from: 1, to: 25 }, '2025-11-01', '2025-11-25'],
    ['2025-01', { from: 26, to: 25 }, '2024-12-26', '2025-01-25'],
    ['2025-02', { from: 31, to: 30 }, '2025-01-31', '2025-02-28'],
    ['2025-03', { from: 31, to: 30 }, '2025-03-01', '2025-03-30'],
    ['2024-03', { from: 30, to: 29 }, '2024-03-01', '2024-03-29'],
  ] as const)('%s, %o: %s – %s', (id, days, from, to) => {
    expect(readPeriod(id, days).window).toEqual({ from, to });
  });

  it.each([ND09, CALENDAR, { from: 26, to: 25 }, { from: 29, to: 28 }, { from: 31, to: 30 }])(
    'the months of %o leave no day out and take none twice',
    (days) => {
      for (let month = createPeriod('month', 2023, 2, days); month.year < 2026; ) {
        const next = month.ordinal === 12 ? [month.year + 1, 1] : [month.year, month.ordinal + 1];
        const following = createPeriod('month', next[0] ?? 0, next[1], days);
        expect(following.window.from, following.id).toBe(nextDay(month.window.to));
        month = following;
      }
    },
  );
});

describe('ngày thuộc kỳ theo thời gian chốt số liệu', () => {
  it.each([
    ['2025-10-14', '2025-11', false],
    ['2025-10-15', '2025-11', true],
    ['2025-10-20', '2025-11', true],
    ['2025-11-14T23:59', '2025-11', true],
    ['2025-11-15', '2025-11', false],
    ['2025-11-25', '2025-11', false],
    ['2025-11-25', '2025-12', true],
    ['2025-12-20', '2025', false],
    ['2024-12-15', '2025-Q1', true],
    ['2025-11', '2025-11', true],
    ['2025-11', '2025-Q4', true],
    ['2025-10', '2025-11', false],
  ])('%s in %s: %s', (asOf, id, expected) => {
    expect(isInPeriod(asOf, readPeriod(id, ND09))).toBe(expected);
  });
});
