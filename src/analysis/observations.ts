import { isInPeriod, type Metric, type Observation, type ReportingPeriod } from '../model/index.js';

/** Quan sát tìm được, and its index in the metric's list. */
export interface FoundObservation {
  readonly observation: Observation;
  readonly index: number;
}

/** Số liệu của kỳ: the latest observation whose date lies in the period; never one of another period. */
export function findObservation(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  let found: FoundObservation | undefined;
  for (const [index, observation] of metric.observations.entries()) {
    if (!isInPeriod(observation.asOf, period)) continue;
    if (found === undefined || observation.asOf >= found.observation.asOf) found = { observation, index };
  }
  return found;
}
