import { describe, expect, it } from 'vitest';
import { listDuePeriods } from '../../src/analysis/index.js';
import { inRegime, parsePeriod, type RegimeSettings, readRegime } from '../../src/model/index.js';

/** The periods that are due on a day; `recorded` are those with a document, issued where they end with "!". */
function dueOn(on: string, settings: RegimeSettings, ...recorded: readonly string[]): readonly string[] {
  const regime = readRegime(settings);
  const documents = recorded.flatMap((id) => {
    const period = parsePeriod(id.replace('!', ''));
    return period ? [{ period: inRegime(period, regime), isPending: !id.endsWith('!'), isBegun: true }] : [];
  });
  return listDuePeriods(regime, on, documents).map(({ id }) => id);
}

const ND09: RegimeSettings = { periodicity: 'month', window: 'nd09' };

describe('kỳ đang mở và sắp đến hạn', () => {
  it.each<[string, string, RegimeSettings, readonly string[], readonly string[]]>([
    ['the one that is collected, on its last day', '2025-11-14', ND09, [], ['2025-11']],
    ['and on its first', '2025-11-15', ND09, [], ['2025-12']],
    ['over the end of a year', '2025-12-15', ND09, [], ['2026-01']],
    [
      'and the one just closed, where reports have been made before',
      '2025-12-20',
      ND09,
      ['2025-11!'],
      ['2025-12', '2026-01'],
    ],
    ['not the one before the first report', '2025-11-20', ND09, ['2025-12'], ['2025-12']],
    [
      'the one just closed though it has been issued',
      '2025-12-01',
      ND09,
      ['2025-11!'],
      ['2025-11', '2025-12'],
    ],
    [
      'a draft of long ago, not what was issued then',
      '2026-03-01',
      ND09,
      ['2025-10!', '2025-11'],
      ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ],
    ['not a draft of the future', '2025-11-20', ND09, ['2026-03'], ['2025-12']],
    [
      'by the calendar',
      '2025-12-31',
      { periodicity: 'month' },
      ['2025-09!'],
      ['2025-10', '2025-11', '2025-12'],
    ],
    [
      'of each kind, the shortest first',
      '2025-12-01',
      { periodicity: ['year', 'quarter'], window: 'nd09' },
      [],
      ['2025-Q4', '2025'],
    ],
    ['none of what is not periodic', '2025-12-01', { periodicity: 'none' }, [], []],
  ])('%s', (_what, on, settings, recorded, expected) => {
    expect(dueOn(on, settings, ...recorded)).toEqual(expected);
  });
});
