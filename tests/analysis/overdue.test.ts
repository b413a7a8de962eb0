import { describe, expect, it } from 'vitest';
import { countDaysOverdue, findStatus } from '../../src/analysis/index.js';
import { createPeriod, type Progress, type Task, type TaskStatus } from '../../src/model/index.js';
import { NOVEMBER } from './dataset-of.js';

type Entry = readonly [period: string, status: TaskStatus];

function taskOf(dueDate: string | undefined, ...entries: readonly Entry[]): Task {
  const progress = entries.map(([period, status]): Progress => ({ period, status }));
  return { id: 't', title: 'T', progress, ...(dueDate !== undefined && { dueDate }) };
}

describe('tình trạng của nhiệm vụ đến hết kỳ', () => {
  it.each<[string, readonly Entry[], TaskStatus | undefined]>([
    ['that of the period', [['2025-11', 'ongoing']], 'ongoing'],
    [
      'the latest known before',
      [
        ['2025-09', 'planned'],
        ['2025-10', 'ongoing'],
      ],
      'ongoing',
    ],
    [
      'the latest, wherever it stands',
      [
        ['2025-11', 'done'],
        ['2025-09', 'planned'],
        ['2025-10', 'ongoing'],
      ],
      'done',
    ],
    [
      'not what is known later',
      [
        ['2025-11', 'ongoing'],
        ['2025-12', 'done'],
      ],
      'ongoing',
    ],
    [
      'not what a longer period says that has not ended',
      [
        ['2025-11', 'ongoing'],
        ['2025-Q4', 'done'],
        ['2025', 'done'],
      ],
      'ongoing',
    ],
    [
      'that of a quarter that has ended',
      [
        ['2025-08', 'ongoing'],
        ['2025-Q3', 'done'],
      ],
      'done',
    ],
    [
      'the later line of two for one period',
      [
        ['2025-11', 'ongoing'],
        ['2025-11', 'done'],
      ],
      'done',
    ],
    [
      'the later line of two that end together',
      [
        ['2025-Q3', 'done'],
        ['2025-09', 'ongoing'],
      ],
      'ongoing',
    ],
    ['nothing when all is later', [['2025-12', 'done']], undefined],
    ['nothing without progress', [], undefined],
  ])('%s', (_what, entries, status) => {
    expect(findStatus(taskOf(undefined, ...entries), NOVEMBER)).toBe(status);
  });

  it('leaves the data as it is', () => {
    const task = taskOf(undefined, ['2025-09', 'planned'], ['2025-11', 'done']);
    findStatus(task, NOVEMBER);
    expect(task.progress?.map(({ period }) => period)).toEqual(['2025-09', '2025-11']);
  });

  it('is not known of a task that has no progress at all', () => {
    expect(findStatus({ id: 't', title: 'T' }, NOVEMBER)).toBeUndefined();
  });
});

describe('số ngày quá hạn tại ngày cuối kỳ', () => {
  it.each<[string, string | undefined, readonly Entry[], number | undefined]>([
    ['due on the last day', '2025-11-30', [['2025-11', 'ongoing']], 0],
    ['due the day before', '2025-11-29', [['2025-11', 'ongoing']], 1],
    ['due the day after', '2025-12-01', [['2025-11', 'ongoing']], 0],
    ['due a month before', '2025-10-31', [['2025-11', 'ongoing']], 30],
    ['due a year before', '2024-11-30', [['2025-11', 'ongoing']], 365],
    ['due over a leap day', '2024-02-28', [['2025-11', 'ongoing']], 641],
    ['done in time or not', '2025-10-31', [['2025-11', 'done']], 0],
    [
      'done only later',
      '2025-10-31',
      [
        ['2025-11', 'ongoing'],
        ['2025-12', 'done'],
      ],
      30,
    ],
    ['not begun', '2025-11-20', [['2025-11', 'notStarted']], 10],
    ['in study', '2025-11-20', [['2025-11', 'planned']], 10],
    ['kept up', '2025-11-20', [['2025-10', 'maintained']], 10],
    ['without a due date', undefined, [['2025-11', 'ongoing']], undefined],
    ['of which nothing is known', '2025-10-31', [], undefined],
    ['of which nothing is known yet', '2025-10-31', [['2025-12', 'ongoing']], undefined],
  ])('%s', (_what, dueDate, entries, days) => {
    expect(countDaysOverdue(taskOf(dueDate, ...entries), NOVEMBER)).toBe(days);
  });

  it('counts to the end of a longer period', () => {
    const task = taskOf('2025-11-30', ['2025-11', 'ongoing']);
    expect(countDaysOverdue(task, createPeriod('quarter', 2025, 4))).toBe(31);
    expect(countDaysOverdue(task, createPeriod('year', 2025))).toBe(31);
  });
});
