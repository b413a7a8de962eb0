import {
  endOfMoment,
  type Metric,
  momentOf,
  type Observation,
  type ReportingPeriod,
} from '../model/index.js';

/** Số liệu của lần gần nhất trước kỳ, of what the metric has; of a longer period the latest in it, as of one of its months. */
export function findEarlierObservation(
  { observations }: Metric,
  { kind, start, end, id }: Pick<ReportingPeriod, 'end' | 'id' | 'kind' | 'start'>,
): Observation | undefined {
  const isEarlier = (observation: Observation) => {
    const last = endOfMoment(observation.asOf).slice(0, 10);
    return kind === 'month' ? last < start : last <= end && momentOf(observation) !== id;
  };
  return observations.filter(isEarlier).at(-1);
}

/** A moment that says the day. */
const DAY_LENGTH = 10;

/**
 * Các mục phải ghi của một số liệu: its value alone, or also the days that it was counted by before, because documents
 * print them.
 */
export function listFigureKeys(metric: Metric, period: ReportingPeriod): readonly string[] {
  const earlier = findEarlierObservation(metric, period);
  if (earlier?.from !== undefined) return ['value', 'from', 'asOf'];
  return (earlier?.asOf.length ?? 0) >= DAY_LENGTH ? ['value', 'asOf'] : ['value'];
}
