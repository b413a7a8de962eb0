import { describe, expect, it } from 'vitest';
import { assumeProgress } from '../../src/analysis/index.js';
import { createPeriod, type Progress } from '../../src/model/index.js';
import { datasetOf } from './dataset-of.js';

function assumedFor(...progress: readonly Progress[]): readonly Progress[] {
  const dataset = datasetOf([
    'tasks/a.yaml',
    { id: 'a', name: 'A', tasks: [{ id: 't', title: 'T', progress }] },
  ]);
  const [task] = assumeProgress(dataset, createPeriod('month', 2025, 12)).tasks.get('a')?.record.tasks ?? [];
  return (task?.progress ?? []).slice(progress.length);
}

describe('tiến độ giả định của kỳ', () => {
  it('is that of the last report, without its day', () => {
    const last = { period: '2025-11', status: 'maintained', result: 'r' } as const;
    expect(assumedFor({ period: '2025-10', status: 'planned' }, last)).toEqual([
      { ...last, period: '2025-12' },
    ]);
  });

  it.each<[string, readonly Progress[]]>([
    [
      'is reported',
      [
        { period: '2025-11', status: 'ongoing' },
        { period: '2025-12', status: 'ongoing' },
      ],
    ],
    [
      'was done',
      [
        { period: '2025-10', status: 'ongoing' },
        { period: '2025-11', status: 'done' },
      ],
    ],
  ])('there is none of a task that %s', (_what, progress) => {
    expect(assumedFor(...progress)).toEqual([]);
  });

  it('a task that nobody has reported on goes on; what is reported later says nothing of it', () => {
    const assumed = [{ period: '2025-12', status: 'ongoing' }];
    expect(assumedFor()).toEqual(assumed);
    expect(assumedFor({ period: '2026-01', status: 'done' })).toEqual(assumed);
  });
});
