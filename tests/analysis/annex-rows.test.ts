import { describe, expect, it } from 'vitest';
import {
  findIndicatorSets,
  findSystemsWithMetrics,
  findTaskLists,
  groupIndicators,
  hasResults,
  hasRows,
  type RowSource,
} from '../../src/analysis/index.js';
import { createPeriod, type Indicator, type IndicatorSet, type Task } from '../../src/model/index.js';
import { datasetOf, metricOf, NOVEMBER } from './dataset-of.js';

const YEAR = createPeriod('year', 2025);
const indicatorOf = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  unitOfMeasure: '%',
  target: { direction: 'atLeast', value: 80 },
  ...more,
});
const setOf = (more: Partial<IndicatorSet>): IndicatorSet => ({
  id: 's',
  name: 'S',
  period: '2025',
  indicators: [],
  ...more,
});

describe('các chỉ tiêu theo nhóm', () => {
  const indicators = [
    indicatorOf('a1', { group: 'a' }),
    indicatorOf('b1', { group: 'b' }),
    indicatorOf('a2', { group: 'a', ordinal: '7a' }),
    indicatorOf('a3', { group: 'a' }),
  ];
  const listRows = (set: IndicatorSet) =>
    groupIndicators(set).map(({ group, groupIndex, rows }) => [
      group?.id,
      groupIndex,
      rows.map(({ indicator, index, ordinal }) => `${indicator.id} ${index} ${ordinal}`),
    ]);

  it('stand in the order of the groups, numbered within each unless the source has numbered them', () => {
    const groups = ['b', 'a', 'trong'].map((id) => ({ id, title: id }));
    expect(listRows(setOf({ groups, indicators }))).toEqual([
      ['b', 0, ['b1 1 1']],
      ['a', 1, ['a1 0 1', 'a2 2 7a', 'a3 3 3']],
      ['trong', 2, []],
    ]);
  });

  it('stand in one list when the set has no groups', () => {
    expect(listRows(setOf({ indicators }))).toEqual([
      [undefined, 0, ['a1 0 1', 'b1 1 2', 'a2 2 7a', 'a3 3 4']],
    ]);
  });
});

describe('bộ chỉ tiêu của kỳ', () => {
  const dataset = datasetOf(
    ['indicators/nam-nay.yaml', setOf({ id: 'nam-nay' })],
    ['indicators/nam-sau.yaml', setOf({ id: 'nam-sau', period: '2026' })],
    ['indicators/thang.yaml', setOf({ id: 'thang', period: '2025-11' })],
  );

  it('is that of this very period', () => {
    expect(findIndicatorSets(dataset, YEAR).map(({ record }) => record.id)).toEqual(['nam-nay']);
    expect(findIndicatorSets(dataset, NOVEMBER).map(({ record }) => record.id)).toEqual(['thang']);
    expect(findIndicatorSets(dataset, createPeriod('half', 2025, 1))).toEqual([]);
  });

  it('has results when one of its indicators has', () => {
    const results = [{ period: '2025', value: 0 }];
    const half = setOf({ indicators: [indicatorOf('a'), indicatorOf('b', { results })] });
    expect(hasResults(dataset, half, YEAR)).toBe(true);
    expect(hasResults(dataset, half, NOVEMBER)).toBe(false);
    expect(hasResults(dataset, setOf({ indicators: [indicatorOf('a')] }), YEAR)).toBe(false);
    expect(hasResults(dataset, setOf({}), YEAR)).toBe(false);
  });
});

describe('hệ thống có số liệu trong kỳ', () => {
  it('is listed with those metrics, and the place of what the period has of each', () => {
    const metrics = {
      co: metricOf([1, '2025-10'], [0, '2025-11-11']),
      chua: metricOf([3, '2025-10'], [4, '2025-12']),
      cung: metricOf([5, '2025-11']),
    };
    const dataset = datasetOf(
      ['systems/a.yaml', { id: 'a', metrics }],
      ['systems/b.yaml', { id: 'b', metrics: { chua: metrics.chua } }],
      ['systems/c.yaml', { id: 'c' }],
    );
    const [found, ...others] = findSystemsWithMetrics(dataset, NOVEMBER);
    expect(found?.system.record.id).toBe('a');
    expect(found?.metrics).toEqual([
      { id: 'co', metric: metrics.co, index: 1 },
      { id: 'cung', metric: metrics.cung, index: 0 },
    ]);
    expect(others).toEqual([]);
  });
});

describe('danh sách nhiệm vụ của kỳ', () => {
  it.each<[string, Partial<Task>, boolean]>([
    ['due on the first day', { dueDate: '2025-11-01' }, true],
    ['due on the last day', { dueDate: '2025-11-30' }, true],
    ['due before, of which nothing is known', { dueDate: '2025-10-31' }, false],
    ['due after', { dueDate: '2025-12-01' }, false],
    ['overdue', { dueDate: '2025-10-31', progress: [{ period: '2025-10', status: 'ongoing' }] }, true],
    ['done before', { dueDate: '2025-10-31', progress: [{ period: '2025-10', status: 'done' }] }, false],
    ['worked on in the period', { progress: [{ period: '2025-11', status: 'done' }] }, true],
    ['worked on later', { progress: [{ period: '2025-12', status: 'done' }] }, false],
    ['worked on earlier', { progress: [{ period: '2025-10', status: 'ongoing' }] }, false],
    ['worked on in a longer period', { progress: [{ period: '2025-Q4', status: 'ongoing' }] }, false],
    ['with progress of no period', { progress: [{ period: '2025-99', status: 'ongoing' }] }, false],
    ['without any date', {}, false],
  ])('with a task that is %s', (_what, more, isListed) => {
    const tasks = [
      { id: 'khac', title: 'Khác' },
      { id: 't', title: 'T', ...more },
    ];
    const dataset = datasetOf(['tasks/l.yaml', { id: 'l', name: 'L', tasks }]);
    expect(findTaskLists(dataset, NOVEMBER).map(({ record }) => record.id)).toEqual(isListed ? ['l'] : []);
  });

  it.each<[string, string, boolean]>([
    ['of this month', '2025-11', true],
    ['of a month of another quarter', '2025-08', false],
    ['of the whole year', '2025', false],
  ])('assigned by a document %s, with nothing due and nothing done', (_what, period, isListed) => {
    const tasks = [{ id: 't', title: 'T' }];
    const dataset = datasetOf(
      ['tasks/l.yaml', { id: 'l', name: 'L', origin: 'van-ban', tasks }],
      ['tasks/khac.yaml', { id: 'khac', name: 'Khác', origin: 'cv-1', tasks }],
      ['documents/van-ban.yaml', { id: 'van-ban', template: 'm', period }],
    );
    expect(findTaskLists(dataset, NOVEMBER).map(({ record }) => record.id)).toEqual(isListed ? ['l'] : []);
    expect(findTaskLists(dataset, YEAR).map(({ record }) => record.id)).toEqual(['l']);
    expect(findTaskLists(dataset, createPeriod('year', 2026))).toEqual([]);
  });

  it('has the progress of the months within a longer period', () => {
    const tasks = [{ id: 't', progress: [{ period: '2025-11', status: 'done' }] }];
    const dataset = datasetOf(['tasks/l.yaml', { id: 'l', tasks }], ['tasks/m.yaml', { id: 'm', tasks: [] }]);
    const listed = (...[kind, ordinal]: ['half' | 'quarter', number]) =>
      findTaskLists(dataset, createPeriod(kind, 2025, ordinal)).map(({ record }) => record.id);
    expect([listed('quarter', 4), listed('quarter', 3), listed('half', 2)]).toEqual([['l'], [], ['l']]);
  });
});

describe('kỳ này có dòng nào cho bảng không', () => {
  const results = [{ period: '2025-11', value: 1 }];
  const files = {
    targets: ['indicators/s.yaml', setOf({ period: '2025-11', indicators: [indicatorOf('a')] })],
    results: ['indicators/s.yaml', setOf({ period: '2025-11', indicators: [indicatorOf('a', { results })] })],
    system: ['systems/a.yaml', { id: 'a', metrics: { m: metricOf([1, '2025-11']) } }],
    empty: ['systems/a.yaml', { id: 'a', metrics: { m: metricOf([1, '2025-10']) } }],
    tasks: ['tasks/l.yaml', { id: 'l', tasks: [{ id: 't', dueDate: '2025-11-30' }] }],
  } as const;

  it.each<[keyof typeof files, readonly RowSource[]]>([
    ['targets', ['indicator-targets']],
    ['results', ['indicator-results', 'indicator-targets']],
    ['system', ['system-metrics']],
    ['empty', []],
    ['tasks', ['tasks']],
  ])('%s: %j', (name, expected) => {
    const sources = ['indicator-results', 'indicator-targets', 'system-metrics', 'tasks'] as const;
    const dataset = datasetOf(files[name]);
    expect(sources.filter((source) => hasRows(source, dataset, NOVEMBER))).toEqual(expected);
    expect(sources.filter((source) => hasRows(source, datasetOf(), NOVEMBER))).toEqual([]);
  });
});
