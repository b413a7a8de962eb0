import { describe, expect, it } from 'vitest';
import { findDefaultYear, findObservation, findWorks, listPeriods } from '../../src/analysis/index.js';
import {
  buildDataset,
  createPeriod,
  type DataFile,
  type Dataset,
  findKind,
  type Metric,
  type TaskList,
} from '../../src/model/index.js';

function metricOf(...observations: (readonly [value: number, asOf: string])[]): Metric {
  return {
    name: 'Tài khoản',
    unitOfMeasure: 'tài khoản',
    observations: observations.map(([value, asOf]) => ({ value, asOf })),
  };
}

const november = createPeriod('month', 2025, 11);

describe('số liệu của kỳ', () => {
  it('takes the latest of the period, wherever it stands in the list', () => {
    const metric = metricOf([3, '2025-11-20'], [1, '2025-11-05'], [2, '2025-11-20T09:00'], [9, '2025-12-01']);
    expect(findObservation(metric, november)).toMatchObject({ index: 2, observation: { value: 2 } });
  });

  it('takes the later of two lines with the same date', () => {
    const metric = metricOf([1, '2025-11-11'], [2, '2025-11-11']);
    expect(findObservation(metric, november)?.observation.value).toBe(2);
  });

  it('never takes a figure of another period', () => {
    const others = ['2025-10', '2025-10-31', '2025-12-01', '2024-11', '2026-11-11', '2025'];
    for (const asOf of others) expect(findObservation(metricOf([1, asOf]), november), asOf).toBeUndefined();
    expect(findObservation(metricOf(), november)).toBeUndefined();
  });

  it('takes the last month of a longer period', () => {
    const metric = metricOf([1, '2025-07'], [2, '2025-11'], [3, '2026-01']);
    expect(findObservation(metric, createPeriod('half', 2025, 2))?.observation.value).toBe(2);
    expect(findObservation(metric, createPeriod('quarter', 2025, 3))?.observation.value).toBe(1);
    expect(findObservation(metric, createPeriod('quarter', 2025, 2))).toBeUndefined();
  });
});

describe('việc trong kỳ', () => {
  const list: TaskList = {
    id: 'l',
    name: 'L',
    tasks: [
      { id: 'hai', section: 's', title: 'Hai', progress: [{ period: '2025-11', status: 'done' }] },
      { id: 'mot', section: 's', title: 'Một', progress: [{ period: '2025-10', status: 'done' }] },
      { id: 'ba', section: 't', title: 'Ba', progress: [{ period: '2025-11', status: 'ongoing' }] },
      { id: 'bon', section: 's', title: 'Bốn' },
    ],
  };

  it('lists the progress of the period only, in the order of the data', () => {
    expect(findWorks(list, november, 's').map(({ task }) => task.id)).toEqual(['hai']);
    expect(findWorks(list, november).map(({ taskIndex }) => taskIndex)).toEqual([0, 2]);
    expect(findWorks(list, createPeriod('month', 2025, 12), 's')).toEqual([]);
  });
});

function datasetOf(...files: (readonly [name: string, value: unknown])[]): Dataset {
  return buildDataset(
    files.flatMap(([name, value]): DataFile[] => {
      const kind = findKind(name);
      return kind ? [{ path: `data/${name}`, kind, value }] : [];
    }),
  ).dataset;
}

describe('năm mặc định', () => {
  const dataset = datasetOf(
    ['systems/a.yaml', { id: 'a', metrics: { m: metricOf([1, '2024-11-11'], [2, '2026-03']) } }],
    ['tasks/b.yaml', { id: 'b', tasks: [{ id: 't', progress: [{ period: '2025-11' }] }] }],
    ['documents/c.yaml', { id: 'c', template: 'x', period: '2025-Q4' }],
  );

  it('lists the periods that have data', () => {
    expect(listPeriods(dataset)).toEqual(['2024-11', '2025-11', '2025-Q4', '2026-03']);
  });

  it('is the latest year with data for the same month', () => {
    expect(findDefaultYear(dataset, 'month', 11)).toBe(2025);
    expect(findDefaultYear(dataset, 'month', 3)).toBe(2026);
    expect(findDefaultYear(dataset, 'quarter', 4)).toBe(2025);
  });

  it('is the latest year of all when that month has none', () => {
    expect(findDefaultYear(dataset, 'month', 12)).toBe(2026);
    expect(findDefaultYear(datasetOf(), 'month', 12)).toBeUndefined();
  });
});
