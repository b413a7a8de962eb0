import {
  type Dataset,
  findMetric,
  type Indicator,
  type IndicatorResult,
  placeOfEntry,
  type ReportingPeriod,
} from '../model/index.js';
import { findPeriodFigure } from './group-figure.js';
import { plainValue } from './plain-value.js';

/** Kết quả tìm được, and its index in the indicator's list. */
export interface FoundResult {
  readonly result: IndicatorResult;
  readonly index: number;
}

/** Kết quả ghi ở chỉ tiêu cho kỳ này. */
export function findOwnResult({ results }: Indicator, period: ReportingPeriod): FoundResult | undefined {
  const index = (results ?? []).findIndex((candidate) => candidate.period === period.id);
  const result = results?.[index];
  return result && { result, index };
}

/** What is given of the metric of an indicator for the period, or for its last month: it stands where that does. */
function observeResult(dataset: Dataset, path: string, period: ReportingPeriod): FoundResult | undefined {
  const found = findMetric(dataset, path);
  const figure = found && findPeriodFigure(found.metric, period);
  if (found === undefined || figure?.kind !== 'given') return undefined;
  const { observation, index } = figure.found;
  const { value, qualifier, source = found.source } = observation;
  const location = placeOfEntry(found.location, 'observations', index, observation);
  return {
    result: {
      period: period.id,
      value: plainValue(value),
      location,
      ...(qualifier && { qualifier }),
      ...(source && { source }),
    },
    index,
  };
}

/** Kết quả của kỳ: the indicator's own; without one, the figure of the metric that it measures. */
export function findResult(
  dataset: Dataset,
  indicator: Indicator,
  period: ReportingPeriod,
): FoundResult | undefined {
  const own = findOwnResult(indicator, period);
  if (own || indicator.metric === undefined) return own;
  return observeResult(dataset, indicator.metric, period);
}
