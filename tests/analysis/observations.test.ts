import { describe, expect, it } from 'vitest';
import { findObservation, findPreviousObservation } from '../../src/analysis/index.js';
import { createPeriod } from '../../src/model/index.js';
import { metricOf, NOVEMBER } from './dataset-of.js';

describe('số liệu của kỳ', () => {
  it('takes the latest of the period, wherever it stands in the list', () => {
    const metric = metricOf([3, '2025-11-20'], [1, '2025-11-05'], [2, '2025-11-20T09:00'], [9, '2025-12-01']);
    expect(findObservation(metric, NOVEMBER)).toEqual({ index: 2, observation: metric.observations[2] });
  });

  it.each([
    ['two with the same date: the later line', [1, '2025-11-11'], [2, '2025-11-11'], 2],
    ['a whole month and its last day: the later line', [1, '2025-11'], [2, '2025-11-30'], 2],
    ['the last day and the whole month: the later line', [1, '2025-11-30'], [2, '2025-11'], 2],
    ['a whole month and a day within: the month', [1, '2025-11'], [2, '2025-11-29'], 1],
    ['two hours of a day: the later hour', [1, '2025-11-11T14:30'], [2, '2025-11-11T09:00'], 1],
    ['the first and the last day', [1, '2025-11-30'], [2, '2025-11-01'], 1],
  ] as const)('%s', (_what, first, second, value) => {
    expect(findObservation(metricOf(first, second), NOVEMBER)?.observation.value).toBe(value);
  });

  it('never takes a figure of another period', () => {
    const others = ['2025-10', '2025-10-31', '2025-12-01', '2024-11', '2026-11-11', '2025'];
    for (const asOf of others) expect(findObservation(metricOf([1, asOf]), NOVEMBER), asOf).toBeUndefined();
    expect(findObservation(metricOf(), NOVEMBER)).toBeUndefined();
  });

  it('takes the last month of a longer period', () => {
    const metric = metricOf([1, '2025-07'], [2, '2025-11'], [3, '2026-01']);
    expect(findObservation(metric, createPeriod('half', 2025, 2))?.observation.value).toBe(2);
    expect(findObservation(metric, createPeriod('quarter', 2025, 3))?.observation.value).toBe(1);
    expect(findObservation(metric, createPeriod('quarter', 2025, 2))).toBeUndefined();
  });

  it('takes a figure of 0 and one below 0 as any other', () => {
    expect(findObservation(metricOf([5, '2025-11-01'], [0, '2025-11-02']), NOVEMBER)?.observation.value).toBe(
      0,
    );
    expect(findObservation(metricOf([-3, '2025-11-01']), NOVEMBER)?.observation.value).toBe(-3);
  });
});

describe('số liệu liền trước', () => {
  it.each([
    [
      'the latest before the figure of the period',
      [
        [1, '2025-09'],
        [2, '2025-10'],
        [3, '2025-11'],
      ],
      1,
    ],
    [
      'wherever it stands in the list',
      [
        [2, '2025-10'],
        [3, '2025-11'],
        [1, '2025-09'],
      ],
      0,
    ],
    [
      'an earlier one of the same period',
      [
        [1, '2025-10'],
        [2, '2025-11-05'],
        [3, '2025-11-20'],
      ],
      1,
    ],
    [
      'a whole year that has ended',
      [
        [1, '2024'],
        [3, '2025-11'],
      ],
      0,
    ],
    [
      'the later line of two with one date',
      [
        [1, '2025-10'],
        [2, '2025-10-31'],
        [3, '2025-11'],
      ],
      1,
    ],
    [
      'the day before the period, when the period has none',
      [
        [1, '2025-10-31'],
        [9, '2025-12'],
      ],
      0,
    ],
    [
      'the last hour before the period',
      [
        [1, '2025-10-31T23:59'],
        [2, '2025-10-31'],
      ],
      0,
    ],
    [
      'not the first day of the period nor what follows',
      [
        [1, '2025-12-01'],
        [2, '2026'],
      ],
      undefined,
    ],
    [
      'not one of the same date',
      [
        [1, '2025-11-11'],
        [2, '2025-11-11'],
      ],
      undefined,
    ],
    [
      'not the year that the period is in',
      [
        [1, '2025'],
        [2, '2025-11'],
      ],
      undefined,
    ],
    ['nothing before the first', [[1, '2025-11']], undefined],
    ['nothing where there is nothing', [], undefined],
  ] as const)('%s', (_what, observations, index) => {
    const metric = metricOf(...observations);
    const expected = index === undefined ? undefined : { index, observation: metric.observations[index] };
    expect(findPreviousObservation(metric, NOVEMBER)).toEqual(expected);
  });
});
