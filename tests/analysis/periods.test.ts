import { describe, expect, it } from 'vitest';
import { findDefaultYear, listPeriods } from '../../src/analysis/index.js';
import { datasetOf, metricOf } from './dataset-of.js';

const dataset = datasetOf(
  ['systems/a.yaml', { id: 'a', metrics: { m: metricOf([1, '2024-11-11'], [2, '2026-03']) } }],
  ['systems/khong-so-lieu.yaml', { id: 'khong-so-lieu' }],
  ['organisation.yaml', { issuingAuthorities: [], metrics: { dan: metricOf([3, '2023-07-01T08:00']) } }],
  ['tasks/b.yaml', { id: 'b', tasks: [{ id: 't', progress: [{ period: '2025-11' }] }, { id: 'chua-lam' }] }],
  ['documents/c.yaml', { id: 'c', template: 'x', period: '2025-Q4' }],
  ['indicators/d.yaml', { id: 'd', period: '2022', indicators: [] }],
);

describe('các kỳ có số liệu', () => {
  it('are those of every kind of data, in ascending order; a dated figure counts for its month, a mere record of a document for nothing', () => {
    expect(listPeriods(dataset)).toEqual(['2022', '2023-07', '2024-11', '2025-11', '2026-03']);
  });

  it('are named once, and what is no period is none', () => {
    const metrics = { m: metricOf([1, '2025-11-11'], [2, '2025-11-20'], [3, '2025-11'], [4, '2025-13']) };
    expect(listPeriods(datasetOf(['systems/a.yaml', { id: 'a', metrics }]))).toEqual(['2025-11']);
    expect(listPeriods(datasetOf())).toEqual([]);
  });
});

describe('năm mặc định', () => {
  it.each([
    ['month', 11, 2025],
    ['month', 3, 2026],
    ['month', 7, 2023],
    ['quarter', 4, 2025],
    ['quarter', 3, 2023],
    ['half', 1, 2026],
    ['half', 2, 2025],
    ['year', 1, 2026],
  ] as const)(
    'is the latest year with data for the same period or a shorter one in it: %s %d',
    (kind, ordinal, year) => {
      expect(findDefaultYear(dataset, kind, ordinal)).toBe(year);
    },
  );

  it.each([
    ['month', 12],
    ['month', 4],
    ['quarter', 2],
  ] as const)('is the latest year of all when that period has none: %s %d', (kind, ordinal) => {
    expect(findDefaultYear(dataset, kind, ordinal)).toBe(2026);
  });

  it('is not known without data', () => {
    expect(findDefaultYear(datasetOf(), 'month', 12)).toBeUndefined();
  });
});
