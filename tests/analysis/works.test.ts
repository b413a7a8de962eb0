import { describe, expect, it } from 'vitest';
import { findWorks } from '../../src/analysis/index.js';
import { createPeriod, type TaskList } from '../../src/model/index.js';
import { NOVEMBER } from './dataset-of.js';

describe('việc trong kỳ', () => {
  const list: TaskList = {
    id: 'l',
    name: 'L',
    tasks: [
      {
        id: 'hai',
        section: 's',
        title: 'Hai',
        progress: [
          { period: '2025-10', status: 'ongoing' },
          { period: '2025-11', status: 'done' },
        ],
      },
      { id: 'mot', section: 's', title: 'Một', progress: [{ period: '2025-10', status: 'done' }] },
      { id: 'ba', section: 't', title: 'Ba', progress: [{ period: '2025-11', status: 'ongoing' }] },
      { id: 'bon', section: 's', title: 'Bốn' },
      { id: 'nam', title: 'Năm', progress: [{ period: '2025-Q4', status: 'ongoing' }] },
    ],
  };
  const listFound = (...[period, section]: [typeof NOVEMBER, string?]) =>
    findWorks(list, period, section).map(({ task, ...places }) => [task.id, places]);

  it('lists the progress of the very period only, in the order of the data', () => {
    expect(listFound(NOVEMBER)).toEqual([
      ['hai', { taskIndex: 0, progress: { period: '2025-11', status: 'done' }, progressIndex: 1 }],
      ['ba', { taskIndex: 2, progress: { period: '2025-11', status: 'ongoing' }, progressIndex: 0 }],
    ]);
    expect(listFound(createPeriod('month', 2025, 12))).toEqual([]);
  });

  it('of a longer period: what has progress in any of its months, with the latest; its own entry before all', () => {
    expect(listFound(createPeriod('quarter', 2025, 4))).toEqual([
      ['hai', { taskIndex: 0, progress: { period: '2025-11', status: 'done' }, progressIndex: 1 }],
      ['mot', { taskIndex: 1, progress: { period: '2025-10', status: 'done' }, progressIndex: 0 }],
      ['ba', { taskIndex: 2, progress: { period: '2025-11', status: 'ongoing' }, progressIndex: 0 }],
      ['nam', { taskIndex: 4, progress: { period: '2025-Q4', status: 'ongoing' }, progressIndex: 0 }],
    ]);
    expect(listFound(createPeriod('quarter', 2025, 3))).toEqual([]);
    const both = [
      { period: '2025-Q4', status: 'done' },
      { period: '2025-12', status: 'ongoing' },
    ] as const;
    const task = { id: 'sau', title: 'Sáu', progress: both };
    const own = findWorks({ ...list, tasks: [task] }, createPeriod('quarter', 2025, 4));
    expect(own.map(({ progress }) => progress.period)).toEqual(['2025-Q4']);
  });

  it('lists those of one section', () => {
    expect(listFound(NOVEMBER, 's').map(([id]) => id)).toEqual(['hai']);
    expect(listFound(NOVEMBER, 't').map(([id]) => id)).toEqual(['ba']);
    expect(listFound(NOVEMBER, 'khac')).toEqual([]);
    expect(listFound(createPeriod('month', 2025, 12), 's')).toEqual([]);
  });
});
