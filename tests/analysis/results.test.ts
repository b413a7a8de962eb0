import { describe, expect, it } from 'vitest';
import { findResult, hasResults } from '../../src/analysis/index.js';
import type { Indicator, IndicatorSet } from '../../src/model/index.js';
import { datasetOf, metricOf, NOVEMBER } from './dataset-of.js';

const INDICATOR: Indicator = {
  id: 'i',
  name: 'I',
  unitOfMeasure: 'tài khoản',
  target: { direction: 'atLeast', value: 80 },
};

const SOURCE = { document: 'bao-cao' };

const DATASET = datasetOf([
  'systems/he-thong.yaml',
  { id: 'he-thong', source: SOURCE, metrics: { 'tai-khoan': metricOf([70, '2025-10'], [90, '2025-11-11']) } },
]);

describe('kết quả của kỳ', () => {
  const results = [
    { period: '2025-10', value: 1 },
    { period: '2025-11', value: 0 },
    { period: '2025', value: 3 },
  ];

  it('is that of this very period, with its place', () => {
    const found = findResult(DATASET, { ...INDICATOR, results }, NOVEMBER);
    expect(found).toEqual({ index: 1, result: { period: '2025-11', value: 0 } });
  });

  it('is never that of another', () => {
    expect(findResult(DATASET, { ...INDICATOR, results }, { ...NOVEMBER, id: '2025-12' })).toBeUndefined();
    expect(findResult(DATASET, { ...INDICATOR, results: [] }, NOVEMBER)).toBeUndefined();
    expect(findResult(DATASET, INDICATOR, NOVEMBER)).toBeUndefined();
  });
});

describe('kết quả lấy từ số liệu của chỉ tiêu', () => {
  const measured: Indicator = { ...INDICATOR, metric: 'he-thong/tai-khoan' };

  it('is the observation of the period, and stands where that stands', () => {
    const location = { file: 'data/systems/he-thong.yaml', pointer: '/metrics/tai-khoan/observations/1' };
    expect(findResult(DATASET, measured, NOVEMBER)).toEqual({
      index: 1,
      result: { period: '2025-11', value: 90, source: SOURCE, location },
    });
  });

  it('gives way to one of its own', () => {
    const results = [{ period: '2025-11', value: 89 }];
    expect(findResult(DATASET, { ...measured, results }, NOVEMBER)?.result.value).toBe(89);
  });

  it('is none where the metric has none of the period, or is not there', () => {
    expect(findResult(datasetOf(), measured, NOVEMBER)).toBeUndefined();
    const december = { ...NOVEMBER, id: '2025-12', start: '2025-12-01', end: '2025-12-31' };
    const window = { from: '2025-12-01', to: '2025-12-31' };
    expect(findResult(DATASET, measured, { ...december, window })).toBeUndefined();
  });

  it('makes no set due that nobody has begun to report, unless it is complete', () => {
    const setOf = (...indicators: readonly Indicator[]): IndicatorSet => ({
      id: 'bo',
      name: 'Bộ',
      period: '2025-11',
      indicators,
    });
    expect(hasResults(DATASET, setOf(measured, INDICATOR), NOVEMBER)).toBe(false);
    expect(hasResults(DATASET, setOf(measured), NOVEMBER)).toBe(true);
  });
});
