import { describe, expect, it } from 'vitest';
import {
  averageOfMembers,
  findPeriodFigure,
  findReported,
  type PeriodFigure,
  ratioOfMembers,
  sumOfMembers,
} from '../../src/analysis/index.js';
import { findMetric, type Metric, parsePeriod } from '../../src/model/index.js';
import { datasetOf } from './dataset-of.js';

type Returned = Readonly<Record<string, unknown>>;

const AGENCIES = [
  { id: 'cac-xa', name: 'các xã, phường', kind: 'group', members: ['xa-a', 'xa-b', 'xa-c'] },
  { id: 'xa-a', name: 'xã A', kind: 'locality' },
  { id: 'xa-b', name: 'xã B', kind: 'locality' },
  { id: 'xa-c', name: 'xã C', kind: 'locality' },
  { id: 'so-x', name: 'Sở X', kind: 'department' },
];

/** A system whose metrics the three communes report, and their returns ("2025-11/xa-a"). */
function findIn(
  metrics: Readonly<Record<string, Partial<Metric>>>,
  returns: Readonly<Record<string, Returned>>,
  agencies: readonly object[] = AGENCIES,
): Metric {
  const full = Object.entries(metrics).map(([id, metric]) => [
    id,
    { name: id, unitOfMeasure: 'hồ sơ', reportedBy: ['cac-xa'], ...metric },
  ]);
  const dataset = datasetOf(
    ['agencies.yaml', { agencies }],
    ['systems/h.yaml', { id: 'h', name: 'H', metrics: Object.fromEntries(full) }],
    ...Object.entries(returns).map(([name, figures]) => {
      const [period, agency] = name.split('/');
      const named = Object.entries(figures).map(([id, value]) => [`h/${id}`, value]);
      return [`returns/${name}.yaml`, { agency, period, figures: Object.fromEntries(named) }] as const;
    }),
  );
  const found = findMetric(dataset, 'h/m');
  if (found === undefined) throw new Error('no metric');
  return found.metric;
}

/** What comes out, in a line. */
function word(figure: PeriodFigure): string {
  if (figure.kind === 'given') return `given ${figure.found.observation.value}`;
  if (figure.kind === 'summed') return `summed ${figure.value}`;
  if (figure.kind === 'refused') return figure.obstacle;
  const { count, size, unreported } = figure.reported ?? { count: 0, size: 0, unreported: [] };
  const names = unreported.map(({ member }) => member.id).join(' ');
  const value = figure.kind === 'totalled' ? figure.value : 'missing';
  return `${value} ${count}/${size} ${names}`.trim();
}

function find(metric: Metric, id = '2025-11'): string {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(id);
  return word(findPeriodFigure(metric, period));
}

const NOVEMBER = { '2025-11/xa-a': { m: 12 }, '2025-11/xa-b': { m: 30.5 }, '2025-11/xa-c': { m: 0 } };

describe('số chung của một nhóm', () => {
  it.each<[string, Partial<Metric>, Readonly<Record<string, Returned>>, string, string]>([
    ['sum: 12 + 30,5 + 0', { total: 'sum' }, NOVEMBER, '2025-11', '42.5 3/3'],
    ['average: 42,5 / 3 = 14,1666…', { total: 'average', decimals: 1 }, NOVEMBER, '2025-11', '14.2 3/3'],
    ['no total', { total: 'none' }, NOVEMBER, '2025-11', 'noTotal'],
    ['a total that is not declared is none', {}, NOVEMBER, '2025-11', 'noTotal'],
    [
      'one is missing: the others, and who',
      { total: 'sum' },
      { '2025-11/xa-a': { m: 12 }, '2025-11/xa-b': { m: null } },
      '2025-11',
      '12 1/3 xa-b xa-c',
    ],
    ['nobody has reported', { total: 'sum' }, {}, '2025-11', 'missing 0/3 xa-a xa-b xa-c'],
    ['another month is not this one', { total: 'sum' }, NOVEMBER, '2025-12', 'missing 0/3 xa-a xa-b xa-c'],
    ['percentages are not added', { total: 'sum', unitOfMeasure: '%' }, NOVEMBER, '2025-11', 'percentage'],
    [
      'one value in words',
      { total: 'sum', textual: true },
      { ...NOVEMBER, '2025-11/xa-b': { m: { text: 'đang thống kê' } } },
      '2025-11',
      'worded',
    ],
    [
      'one approximate value',
      { total: 'sum' },
      { ...NOVEMBER, '2025-11/xa-b': { m: { value: 30, qualifier: 'hơn' } } },
      '2025-11',
      'approximate',
    ],
    [
      'a total that is given for the period stands',
      { total: 'sum', observations: [{ value: 99, asOf: '2025-11' }] },
      NOVEMBER,
      '2025-11',
      'given 99',
    ],
    [
      'a quarter of flows: (1 + 2 + 3) + (10 + 20 + 30), and xa-c lacks a month',
      { total: 'sum', measure: 'flow' },
      {
        '2025-10/xa-a': { m: 1 },
        '2025-11/xa-a': { m: 2 },
        '2025-12/xa-a': { m: 3 },
        '2025-10/xa-b': { m: 10 },
        '2025-11/xa-b': { m: 20 },
        '2025-12/xa-b': { m: 30 },
        '2025-10/xa-c': { m: 5 },
        '2025-12/xa-c': { m: 5 },
      },
      '2025-Q4',
      '66 2/3 xa-c',
    ],
    [
      'a quarter of stocks: the last month of each, never an earlier one',
      { total: 'sum', measure: 'stock' },
      { '2025-12/xa-a': { m: 3 }, '2025-12/xa-b': { m: 4 }, '2025-11/xa-c': { m: 5 } },
      '2025-Q4',
      '7 2/3 xa-c',
    ],
  ])('%s', (_, metric, returns, period, expected) => {
    expect(find(findIn({ m: metric }, returns), period)).toBe(expected);
  });

  it('a ratio is that of the two totals, not the average of the shares: (9 + 40) / (10 + 90) = 49%', () => {
    const metrics = {
      m: { unitOfMeasure: '%', total: { ratio: ['dat', 'tat-ca'] } },
      dat: { total: 'sum' as const },
      'tat-ca': { total: 'sum' as const },
    };
    const two = { '2025-11/xa-a': { dat: 9, 'tat-ca': 10 }, '2025-11/xa-b': { dat: 40, 'tat-ca': 90 } };
    expect(find(findIn(metrics, two))).toBe('49 2/3 xa-c');
    // Who has given one of the two only counts for neither.
    expect(find(findIn(metrics, { ...two, '2025-11/xa-c': { dat: 5 } }))).toBe('49 2/3 xa-c');
    expect(find(findIn(metrics, { ...two, '2025-11/xa-c': { dat: 5, 'tat-ca': 4 } }))).toBe(
      'partExceedsWhole',
    );
    expect(find(findIn(metrics, { '2025-11/xa-a': { dat: 0, 'tat-ca': 0 } }))).toBe('wholeNotPositive');
  });

  it('of a ratio a member owes every month of either metric', () => {
    const metrics = {
      m: { unitOfMeasure: '%', total: { ratio: ['dat', 'tat-ca'] } },
      dat: { total: 'sum' as const, measure: 'flow' as const },
      'tat-ca': { total: 'sum' as const, measure: 'flow' as const },
    };
    const period = parsePeriod('2025-Q4');
    if (period === undefined) throw new Error('no period');
    const returns = {
      '2025-10/xa-a': { 'tat-ca': 9 },
      '2025-11/xa-a': { dat: 2, 'tat-ca': 9 },
      '2025-12/xa-a': { dat: 3 },
    };
    const [first] = findReported(findIn(metrics, returns), period)?.unreported ?? [];
    expect(first?.member.id).toBe('xa-a');
    expect(first?.metrics.map(({ name }) => name)).toEqual(['dat', 'tat-ca']);
    expect(first?.months.map(({ id }) => id)).toEqual(['2025-10', '2025-12']);
  });

  it('members that the register does not name yet are wanting all the same', () => {
    const agencies = AGENCIES.map((agency) =>
      agency.id === 'cac-xa' ? { ...agency, memberCount: 5 } : agency,
    );
    expect(find(findIn({ m: { total: 'sum' } }, NOVEMBER, agencies))).toBe('42.5 3/5');
  });

  it("a member's value is never taken for the total, nor anybody else's while the group is unknown", () => {
    const metric = findIn({ m: { total: 'sum' } }, { '2025-11/xa-a': { m: 12 } });
    expect(metric.observations).toEqual([]);
    const unknown = findIn({ m: { total: 'sum' } }, { '2025-11/xa-a': { m: 12 } }, []);
    expect(unknown.observations).toEqual([]);
    expect(find(unknown)).toBe('missing 0/0');
  });

  it('an agency beside the group gives the total itself', () => {
    const metric = { total: 'sum' as const, reportedBy: ['cac-xa', 'so-x'] };
    expect(find(findIn({ m: metric }, { ...NOVEMBER, '2025-11/so-x': { m: 43 } }))).toBe('given 43');
  });

  it('how many have reported is known also where there is no total', () => {
    const period = parsePeriod('2025-11');
    if (period === undefined) throw new Error('no period');
    const two = { '2025-11/xa-a': { m: 1 }, '2025-11/xa-c': { m: 2 } };
    expect(findReported(findIn({ m: { total: 'none' } }, two), period)).toMatchObject({ count: 2, size: 3 });
    expect(findReported({ name: 'm', unitOfMeasure: 'hồ sơ', observations: [] }, period)).toBeUndefined();
  });
});

describe('phép tính lập số chung', () => {
  it('sums, averages and ratios', () => {
    expect(sumOfMembers([131.748, 24.5, 31])).toBe(187.248);
    expect(averageOfMembers([1, 2])).toBe(1.5);
    expect(averageOfMembers([1, 1, 2])).toBe(1.33);
    expect(averageOfMembers([])).toBeUndefined();
    expect(ratioOfMembers([1, 2], [3, 3])).toBe(50);
    // What is not whole does not read as 100%.
    expect(ratioOfMembers([26075], [26082], 0)).toBe(99.97);
    expect(ratioOfMembers([0], [0])).toBeUndefined();
  });
});
