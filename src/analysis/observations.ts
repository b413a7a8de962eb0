import {
  endOfMoment,
  isInPeriod,
  type Metric,
  type Observation,
  type ReportingPeriod,
} from '../model/index.js';

/** Quan sát tìm được, and its index in the metric's list. */
export interface FoundObservation {
  readonly observation: Observation;
  readonly index: number;
}

/** Quan sát mới nhất trong số được nhận. */
export function findLatest(
  metric: Metric,
  accepts: (observation: Observation) => boolean,
): FoundObservation | undefined {
  let found: FoundObservation | undefined;
  for (const [index, observation] of metric.observations.entries()) {
    if (!accepts(observation)) continue;
    const isLater = !found || endOfMoment(observation.asOf) >= endOfMoment(found.observation.asOf);
    if (isLater) found = { observation, index };
  }
  return found;
}

/** Số liệu của kỳ: the latest observation whose date lies in the period; never one of another period. */
export function findObservation(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  return findLatest(metric, ({ asOf }) => isInPeriod(asOf, period));
}

/** Số liệu liền trước: the latest observation before the period's own. */
export function findPreviousObservation(
  metric: Metric,
  period: ReportingPeriod,
): FoundObservation | undefined {
  const current = findObservation(metric, period);
  const limit = current ? endOfMoment(current.observation.asOf) : period.start;
  return findLatest(metric, ({ asOf }) => endOfMoment(asOf) < limit);
}
