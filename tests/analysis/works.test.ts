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
    expect(listFound(createPeriod('quarter', 2025, 4)).map(([id]) => id)).toEqual(['nam']);
  });

  it('lists those of one section', () => {
    expect(listFound(NOVEMBER, 's').map(([id]) => id)).toEqual(['hai']);
    expect(listFound(NOVEMBER, 't').map(([id]) => id)).toEqual(['ba']);
    expect(listFound(NOVEMBER, 'khac')).toEqual([]);
    expect(listFound(createPeriod('month', 2025, 12), 's')).toEqual([]);
  });
});
