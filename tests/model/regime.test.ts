import { describe, expect, it } from 'vitest';
import {
  covers,
  createPeriod,
  findDeadline,
  inRegime,
  parsePeriod,
  type RegimeSettings,
  readRegime,
} from '../../src/model/index.js';

function deadlineOf(settings: RegimeSettings, id: string): string | undefined {
  const regime = readRegime(settings);
  const period = parsePeriod(id);
  return period && findDeadline(inRegime(period, regime), regime);
}

describe('thời hạn gửi báo cáo', () => {
  it.each<[RegimeSettings, string, string | undefined]>([
    [{ window: 'nd09' }, '2025-11', '2025-11-25'],
    [{ window: 'nd09' }, '2025-Q4', '2025-12-25'],
    [{ window: 'nd09' }, '2025', '2025-12-25'],
    [{ window: 'nd09', deadline: { day: 18 } }, '2025-11', '2025-11-18'],
    [{ window: 'nd09', deadline: 18 }, '2025-11', '2025-11-18'],
    [{ window: 'nd09', deadline: { day: 10 } }, '2025-12', '2026-01-10'],
    [{ window: 'nd09', deadline: { days: 3 } }, '2025-11', '2025-11-17'],
    [{ window: 'calendar', deadline: { day: 5 } }, '2025-12', '2026-01-05'],
    [{ deadline: { day: 31 } }, '2025-01', '2025-02-28'],
    [{ deadline: { days: 1 } }, '2024-02', '2024-03-01'],
    [{ window: { from: 26, to: 25 }, deadline: { day: 28 } }, '2025-02', '2025-02-28'],
    [{ window: 'calendar' }, '2025-11', undefined],
    [{}, '2025-11', undefined],
  ])('%o, %s: %s', (settings, id, expected) => {
    expect(deadlineOf(settings, id)).toBe(expected);
  });
});

describe('kỳ của mẫu', () => {
  it('is listed with the shortest first; none is none', () => {
    expect(readRegime({ periodicity: ['year', 'month', 'quarter'] }).kinds).toEqual([
      'month',
      'quarter',
      'year',
    ]);
    expect(readRegime({ periodicity: 'half' }).kinds).toEqual(['half']);
    expect([readRegime({ periodicity: 'none' }).kinds, readRegime({}).kinds]).toEqual([[], []]);
  });

  it('a report is drawn up for its periods and longer ones, not for shorter', () => {
    const quarterly = readRegime({ periodicity: 'quarter' });
    expect((['month', 'quarter', 'half', 'year'] as const).map((kind) => covers(quarterly, kind))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(covers(readRegime({}), 'month')).toBe(true);
  });

  it('the window of a period is that of the regime', () => {
    const december = inRegime(createPeriod('month', 2025, 12), readRegime({ window: 'nd09' }));
    expect(december.window).toEqual({ from: '2025-11-15', to: '2025-12-14' });
  });
});
