import { describe, expect, it } from 'vitest';
import { examineSeries, findJumpFactor } from '../../src/checks/series.js';
import type { Metric } from '../../src/model/index.js';

function createMetric(values: readonly number[], jumpFactor?: number): Metric {
  const observations = values.map((value, index) => ({ value, asOf: `2025-0${index + 1}` }));
  return { name: 'Tài khoản', unitOfMeasure: 'tài khoản', observations, ...(jumpFactor && { jumpFactor }) };
}

describe('bội số đột biến học từ chuỗi số liệu', () => {
  it('is the default while the history is short', () => {
    expect(findJumpFactor(createMetric([1000, 1100, 1200]))).toBe(5);
  });

  it('grows narrow for a metric that has always moved little', () => {
    const metric = createMetric([1000, 1100, 1200, 1300, 4000]);
    expect(findJumpFactor(metric)).toBeCloseTo(2.2, 5);
    expect(examineSeries(metric)).toMatchObject([
      { kind: 'jump', point: { index: 4 }, against: { index: 3 } },
    ]);
  });

  it('does not learn from the slip itself', () => {
    expect(examineSeries(createMetric([1000, 1100, 11000, 1200, 1300]))).toMatchObject([
      { point: { index: 2 } },
    ]);
  });

  it('gives way to the factor that the data declares', () => {
    expect(examineSeries(createMetric([1000, 1100, 1200, 1300, 4000], 4))).toEqual([]);
  });
});
