import {
  endOfMoment,
  isInPeriod,
  isReturned,
  kindOfObservation,
  type Metric,
  momentOf,
  type Observation,
  type PeriodKind,
  type ReportingPeriod,
} from '../model/index.js';

/** Quan sát tìm được, and its index in the metric's list. */
export interface FoundObservation {
  readonly observation: Observation;
  readonly index: number;
}

function endOf(observation: Observation): string {
  return endOfMoment(momentOf(observation));
}

/** Quan sát mới nhất trong số được nhận. */
export function findLatest(
  metric: Metric,
  accepts: (observation: Observation) => boolean,
): FoundObservation | undefined {
  let found: FoundObservation | undefined;
  for (const [index, observation] of metric.observations.entries()) {
    if (!accepts(observation)) continue;
    const isLater = !found || endOf(observation) >= endOf(found.observation);
    if (isLater) found = { observation, index };
  }
  return found;
}

/** Số liệu của kỳ: the latest observation whose date lies in the period; never one of another period. */
export function findObservation(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  return findLatest(metric, (observation) => isInPeriod(momentOf(observation), period));
}

/**
 * Độ dài mà một số liệu được so theo: what agencies report, and flows, are held against figures of periods as long. In the
 * list of a stock a year that is over may stand before a month.
 */
export function lengthCompared({ measure }: Metric, observation: Observation): PeriodKind {
  return measure === 'flow' || isReturned(observation) ? kindOfObservation(observation) : 'month';
}

/** Số liệu liền trước: the latest observation before the period's own that it can be held against. */
export function findPreviousObservation(
  metric: Metric,
  period: ReportingPeriod,
): FoundObservation | undefined {
  const current = findObservation(metric, period);
  const limit = current ? endOf(current.observation) : period.start;
  const length = current ? lengthCompared(metric, current.observation) : 'month';
  return findLatest(
    metric,
    (earlier) => lengthCompared(metric, earlier) === length && endOf(earlier) < limit,
  );
}

/** Số liệu của kỳ trước cùng độ dài: of a month the one before; of a quarter, half or year never that of a month. */
export function findPreviousOfLength(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  if (period.kind === 'month') return findPreviousObservation(metric, period);
  return findLatest(
    metric,
    (earlier) => kindOfObservation(earlier) === period.kind && endOf(earlier) < period.start,
  );
}
