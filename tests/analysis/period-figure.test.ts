import { describe, expect, it } from 'vitest';
import { findPeriodFigure, type PeriodFigure } from '../../src/analysis/index.js';
import {
  createPeriod,
  type Metric,
  ND09,
  type Observation,
  parsePeriod,
  withWindow,
} from '../../src/model/index.js';

type Given = readonly [value: Observation['value'], asOf: string, more?: Partial<Observation>];

function metricOf(
  measure: Metric['measure'],
  observations: readonly Given[],
  more: Partial<Metric> = {},
): Metric {
  return {
    name: 'Lượt',
    unitOfMeasure: 'lượt',
    ...(measure && { measure }),
    observations: observations.map(([value, asOf, rest]) => ({ value, asOf, ...rest })),
    ...more,
  };
}

/** What comes out, in a line. */
function word(figure: PeriodFigure): string {
  if (figure.kind === 'given') return `given ${figure.found.observation.value}`;
  if (figure.kind === 'summed') return `${figure.value} of ${figure.parts.length}`;
  if (figure.kind === 'refused') return figure.obstacle;
  if (figure.kind === 'totalled') return `${figure.value} of a group`;
  return `missing ${figure.months.map(({ id }) => id).join(' ')}`.trim();
}

function find(metric: Metric, id: string, isMonthly = false): string {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(id);
  return word(findPeriodFigure(metric, withWindow(period, ND09), isMonthly));
}

const QUARTER: readonly Given[] = [
  [10, '2025-10'],
  [0, '2025-11'],
  [2.5, '2025-12'],
];

describe('số thời kỳ: các tháng cộng lại', () => {
  it.each<[string, readonly Given[], string, string]>([
    ['three months: 10 + 0 + 2,5', QUARTER, '2025-Q4', '12.5 of 3'],
    ['a month is not there', [QUARTER[0] ?? [0, ''], [2, '2025-12']], '2025-Q4', 'missing 2025-11'],
    ['none is there', [], '2025-Q4', 'missing 2025-10 2025-11 2025-12'],
    [
      'days within the windows: 15/9–14/12',
      [
        [1, '2025-09-15'],
        [2, '2025-11-14'],
        [4, '2025-12-14T17:00'],
      ],
      '2025-Q4',
      '7 of 3',
    ],
    [
      'a day after the last window is of January',
      [
        [1, '2025-10'],
        [2, '2025-11'],
        [4, '2025-12-15'],
      ],
      '2025-Q4',
      'missing 2025-12',
    ],
    ['a figure of the quarter itself wins', [...QUARTER, [99, '2025-Q4']], '2025-Q4', 'given 99'],
    [
      'a span that is the window of the quarter',
      [[7, '2025-12-14', { from: '2025-09-15' }]],
      '2025-Q4',
      'given 7',
    ],
    [
      'a span that is the quarter of the calendar',
      [[8, '2025-12-31', { from: '2025-10-01' }]],
      '2025-Q4',
      'given 8',
    ],
    ['a half from a quarter and three months', [[30, '2025-Q3'], ...QUARTER], '2025-H2', '42.5 of 4'],
    [
      'a year from a half, a quarter and three months',
      [[100, '2025-H1'], [30, '2025-Q3'], ...QUARTER],
      '2025',
      '142.5 of 5',
    ],
    [
      'an approximate month',
      [
        [10, '2025-10', { qualifier: 'khoảng' }],
        [1, '2025-11'],
        [1, '2025-12'],
      ],
      '2025-Q4',
      'approximate',
    ],
    [
      'a month in words',
      [
        [{ text: 'đang thống kê' }, '2025-10'],
        [1, '2025-11'],
        [1, '2025-12'],
      ],
      '2025-Q4',
      'worded',
    ],
    [
      'a month that is doubted',
      [
        [10, '2025-10', { otherReadings: [{ field: 'value', value: 11, note: 'n' }] }],
        [1, '2025-11'],
        [1, '2025-12'],
      ],
      '2025-Q4',
      'doubtful',
    ],
  ])('%s', (_what, observations, id, expected) => {
    expect(find(metricOf('flow', observations), id)).toBe(expected);
  });

  it('a rate of a period is not added up: it must be given', () => {
    const rate = metricOf('flow', QUARTER, { unitOfMeasure: '%' });
    expect(find(rate, '2025-Q4')).toBe('missing');
    expect(find(metricOf('flow', [[99, '2025-Q4']], { unitOfMeasure: '%' }), '2025-Q4')).toBe('given 99');
  });
});

describe('số thời điểm: giá trị của tháng cuối', () => {
  it.each<[string, readonly Given[], string, string]>([
    ['December of the quarter', QUARTER, '2025-Q4', 'given 2.5'],
    ['December of the year', QUARTER, '2025', 'given 2.5'],
    ['not November where December is not there', QUARTER.slice(0, 2), '2025-Q4', 'missing 2025-12'],
    ['not a single month of the quarter', [[5, '2025-11']], '2025-Q4', 'missing 2025-12'],
    ['nothing at all', [], '2025-Q4', 'missing 2025-12'],
    ['a survey of one month stands for its year', [[36, '2025-09']], '2025', 'given 36'],
    [
      'two months of a year are kept monthly',
      [
        [35, '2025-08'],
        [36, '2025-09'],
      ],
      '2025',
      'missing 2025-12',
    ],
    ['the fourth quarter is the end of the year', [[5, '2025-Q4']], '2025', 'given 5'],
    ['the year itself', [[5, '2025'], ...QUARTER], '2025', 'given 5'],
    ['never a later period', [[5, '2026-01']], '2025', 'missing 2025-12'],
  ])('%s', (_what, observations, id, expected) => {
    expect(find(metricOf('stock', observations), id)).toBe(expected);
  });

  it('what is collected by the month needs its last month also in a year with one figure', () => {
    expect(find(metricOf('stock', [[36, '2025-09']]), '2025', true)).toBe('missing 2025-12');
  });
});

describe('số liệu chưa ghi measure', () => {
  it('is a stock when it is cumulative or a percentage, and refused when its months do not say', () => {
    expect(find(metricOf(undefined, QUARTER, { cumulative: true }), '2025-Q4')).toBe('given 2.5');
    expect(find(metricOf(undefined, QUARTER, { unitOfMeasure: '%' }), '2025-Q4')).toBe('given 2.5');
    expect(find(metricOf(undefined, QUARTER), '2025-Q4')).toBe('measureUnknown');
    expect(find(metricOf(undefined, [[36, '2025-09']]), '2025')).toBe('given 36');
  });
});

describe('số liệu của tháng', () => {
  it('is the latest of its window, whatever its measure', () => {
    const metric = metricOf('flow', [
      [1, '2025-10-20'],
      [2, '2025-11-10'],
      [3, '2025-11-25'],
    ]);
    expect(find(metric, '2025-11')).toBe('given 2');
    expect(find(metric, '2025-12')).toBe('given 3');
    expect(find(metric, '2025-10')).toBe('missing 2025-10');
    expect(word(findPeriodFigure(metric, createPeriod('month', 2025, 11)))).toBe('given 3');
  });
});
