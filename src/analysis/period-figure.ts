import {
  findPeriodOfReturn,
  isInPeriod,
  listMonths,
  listSubperiods,
  type Metric,
  momentOf,
  type Observation,
  type ReportingPeriod,
} from '../model/index.js';
import { findSumObstacle, type Obstacle } from './computable.js';
import { totalOf } from './computed.js';
import { isDoubtful } from './doubt.js';
import { type FoundObservation, findLatest, findObservation } from './observations.js';

/**
 * Số liệu của một kỳ theo một chuỗi quan sát: given as it stands, added up from shorter periods, not there (with the
 * months that are wanting; none when only a figure of the period itself will do), or not to be computed from what is
 * there.
 */
export type SeriesFigure =
  | { readonly kind: 'given'; readonly found: FoundObservation }
  | { readonly kind: 'missing'; readonly months: readonly ReportingPeriod[] }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle; readonly parts: readonly FoundObservation[] }
  | { readonly kind: 'summed'; readonly value: number; readonly parts: readonly FoundObservation[] };

/** Số ghi cho chính kỳ ấy: of its id, in a return of it, or of a span that is its window or its days in the calendar. */
export function findOwn(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  if (period.kind === 'month') return findObservation(metric, period);
  const { id, start, end, window } = period;
  return findLatest(metric, (observation) => {
    const [moment, { from }] = [momentOf(observation), observation];
    const to = moment.slice(0, 10);
    return moment === id || (from === window.from && to === window.to) || (from === start && to === end);
  });
}

/**
 * Số liệu có theo tháng trong kỳ này không: a quarter has one for any of its months, a longer period for two or more.
 * A survey of one month stands for its year.
 */
function isKeptMonthly(metric: Metric, period: ReportingPeriod): boolean {
  const months = listMonths(period).filter((month) => findObservation(metric, month) !== undefined);
  return months.length > (period.kind === 'quarter' ? 0 : 1);
}

function missing(months: readonly ReportingPeriod[]): SeriesFigure {
  return { kind: 'missing', months };
}

/** What is given for the shorter periods that a period is made of; and the months without any. */
function listGiven(
  metric: Metric,
  period: ReportingPeriod,
): { readonly parts: readonly FoundObservation[]; readonly months: readonly ReportingPeriod[] } {
  const given = listSubperiods(period).map((part) => {
    const own = findOwn(metric, part);
    if (own) return { parts: [own], months: [] };
    return part.kind === 'month' ? { parts: [], months: [part] } : listGiven(metric, part);
  });
  return { parts: given.flatMap(({ parts }) => parts), months: given.flatMap(({ months }) => months) };
}

/** Số thời kỳ: the values of all months together. A rate cannot be added: it has to be given for the period. */
function addMonths(metric: Metric, period: ReportingPeriod): SeriesFigure {
  if (metric.unitOfMeasure === '%') return missing([]);
  const { parts, months } = listGiven(metric, period);
  const terms = parts.flatMap(({ observation: { value, qualifier } }) =>
    typeof value === 'number' ? [{ value, qualifier }] : [],
  );
  if (terms.length < parts.length) return { kind: 'refused', obstacle: 'worded', parts };
  if (parts.some(({ observation }) => isDoubtful(observation))) {
    return { kind: 'refused', obstacle: 'doubtful', parts };
  }
  const obstacle = findSumObstacle(terms);
  // What cannot be added is said before the months that are wanting: they would not help.
  if (obstacle !== undefined) return { kind: 'refused', obstacle, parts };
  if (months.length > 0) return missing(months);
  return { kind: 'summed', value: totalOf(terms.map(({ value }) => value)), parts };
}

/** Số thời điểm: the value of the last month; never that of an earlier one. */
function takeLastMonth(metric: Metric, period: ReportingPeriod): SeriesFigure {
  const last = listSubperiods(period).at(-1);
  if (last === undefined) return missing([period]);
  const own = findOwn(metric, last);
  return own ? { kind: 'given', found: own } : takeLastMonth(metric, last);
}

/** The latest of the period, for what is not kept by the month. */
function takeLatest(metric: Metric, period: ReportingPeriod): SeriesFigure {
  const found = findObservation(metric, period);
  return found ? { kind: 'given', found } : missing(listMonths(period).slice(-1));
}

function measureOf({ measure, cumulative, unitOfMeasure }: Metric): Metric['measure'] {
  return measure ?? (cumulative || unitOfMeasure === '%' ? 'stock' : undefined);
}

/** Số liệu của một kỳ dài theo các tháng của nó, whatever is given for the period itself. */
export function computeFromMonths(metric: Metric, period: ReportingPeriod): SeriesFigure {
  const measure = measureOf(metric);
  if (measure === 'flow') return addMonths(metric, period);
  if (measure === 'stock') return takeLastMonth(metric, period);
  const { parts, months } = listGiven(metric, period);
  return parts.length === 0 ? missing(months) : { kind: 'refused', obstacle: 'measureUnknown', parts };
}

/**
 * Số liệu của kỳ theo chuỗi quan sát: of a month its latest observation; of a quarter, half or year what is given for the period itself,
 * or else what its months make: of a stock the last month's value, of a flow their sum.
 * @param isMonthly whether it is asked for as a figure that is collected by the month, whatever months are there.
 */
export function findSeriesFigure(metric: Metric, period: ReportingPeriod, isMonthly = false): SeriesFigure {
  const own = findOwn(metric, period);
  if (own) return { kind: 'given', found: own };
  if (period.kind === 'month') return missing([period]);
  const isByMonth = isMonthly || metric.measure === 'flow' || isKeptMonthly(metric, period);
  return isByMonth ? computeFromMonths(metric, period) : takeLatest(metric, period);
}

function isReportedFor({ location }: Observation, { id }: ReportingPeriod): boolean {
  return findPeriodOfReturn(location?.file ?? '')?.id === id;
}

/**
 * Số liệu có ngày nằm ngoài thời gian chốt số liệu của kỳ: one of the days of the calendar, or one that is reported for
 * the period; found, and not taken.
 */
export function findOutsideWindow(metric: Metric, period: ReportingPeriod): FoundObservation | undefined {
  return findLatest(metric, (observation) => {
    const day = momentOf(observation).slice(0, 10);
    const isOfItsDays = day >= period.start && day <= period.end;
    const isSought = isOfItsDays || isReportedFor(observation, period);
    return day.length === 10 && isSought && !isInPeriod(observation.asOf, period);
  });
}

/** Số liệu trong báo cáo của kỳ, of the metric or of a member of its group, mà ngày nằm ngoài kỳ. */
export function listOutsideWindow(
  { observations, group }: Metric,
  period: ReportingPeriod,
): readonly FoundObservation[] {
  const series = [observations, ...(group?.members ?? []).map((member) => member.observations)];
  return series.flatMap((all) =>
    [...all.entries()].flatMap(([index, observation]) => {
      const moment = momentOf(observation);
      const isLeftOut = isReportedFor(observation, period) && !isInPeriod(moment, period);
      return moment.length >= 10 && isLeftOut ? [{ index, observation }] : [];
    }),
  );
}
