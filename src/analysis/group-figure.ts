import type { Metric, ReportingGroup, ReportingPeriod } from '../model/index.js';
import { findShareObstacle, type Obstacle } from './computable.js';
import { totalOf } from './computed.js';
import {
  joinUnreported,
  listMemberFigures,
  type MemberFigure,
  type MemberFigures,
  type RefusedMember,
  type Unreported,
} from './member-figures.js';
import { averageOfMembers, ratioOfMembers, sumOfMembers } from './member-totals.js';
import type { FoundObservation } from './observations.js';
import { findOwn, findSeriesFigure, type SeriesFigure } from './period-figure.js';

/** Phép tính lập số chung của một nhóm. */
export type MemberFunction = 'averageOfMembers' | 'ratioOfMembers' | 'sumOfMembers';

/** Đã báo cáo bao nhiêu trên bao nhiêu, and who has not. */
export interface Reported {
  readonly count: number;
  readonly size: number;
  readonly parts: readonly FoundObservation[];
  readonly unreported: readonly Unreported[];
}

/** Số chung của một nhóm, over those that have reported. */
export interface GroupFigure {
  readonly kind: 'totalled';
  readonly function: MemberFunction;
  readonly value: number;
  readonly reported: Reported;
}

/** Số liệu của một kỳ: of the metric's own observations, or the total of what the members of its group report. */
export type PeriodFigure =
  | Exclude<SeriesFigure, { readonly kind: 'missing' }>
  | GroupFigure
  | {
      readonly kind: 'missing';
      readonly months: readonly ReportingPeriod[];
      /** Where a group reports it. */
      readonly reported?: Reported;
    };

type Pair = readonly [part: MemberFigure, whole: MemberFigure];

function partsOf(figures: readonly MemberFigure[]): readonly FoundObservation[] {
  return figures.flatMap(({ parts }) => parts);
}

function refuse(
  obstacle: Obstacle,
  parts: readonly FoundObservation[] = [],
): PeriodFigure & { kind: 'refused' } {
  return { kind: 'refused', obstacle, parts };
}

function refuseMembers([first]: readonly RefusedMember[]): PeriodFigure | undefined {
  return first && refuse(first.obstacle, first.parts);
}

function createReported(
  { size }: ReportingGroup,
  count: number,
  parts: readonly FoundObservation[],
  unreported: readonly Unreported[],
): Reported {
  return { count, size, parts, unreported };
}

function pairFigures(part: MemberFigures, whole: MemberFigures): readonly Pair[] {
  const wholes = new Map(whole.reported.map((figure) => [figure.member.id, figure]));
  return part.reported.flatMap((figure): readonly Pair[] => {
    const other = wholes.get(figure.member.id);
    return other ? [[figure, other]] : [];
  });
}

/** A share over 100 % in one member would vanish in the total. */
function findRatioObstacle(
  pairs: readonly Pair[],
  { part, whole }: NonNullable<ReportingGroup['ratio']>,
): Obstacle | undefined {
  if (pairs.some(([one, all]) => one.value > all.value)) return 'partExceedsWhole';
  const [parts, wholes] = [pairs.map(([one]) => one.value), pairs.map(([, all]) => all.value)];
  return findShareObstacle(
    { value: totalOf(parts), unitOfMeasure: part.unitOfMeasure },
    { value: totalOf(wholes), unitOfMeasure: whole.unitOfMeasure },
  );
}

type Compute = (group: ReportingGroup, period: ReportingPeriod, isMonthly: boolean) => PeriodFigure;

function computeRatio(metric: Metric): Compute {
  return (group, period, isMonthly) => {
    const { ratio } = group;
    const part = ratio && listMemberFigures(ratio.part, period, isMonthly);
    const whole = ratio && listMemberFigures(ratio.whole, period, isMonthly);
    if (!ratio || !part || !whole) return refuse('noTotal');
    const refused = refuseMembers([...part.refused, ...whole.refused]);
    if (refused) return refused;
    const pairs = pairFigures(part, whole);
    const reported = createReported(group, pairs.length, partsOf(pairs.flat()), joinUnreported(part, whole));
    if (pairs.length === 0) return { kind: 'missing', months: [period], reported };
    const obstacle = findRatioObstacle(pairs, ratio);
    const value = ratioOfMembers(
      pairs.map(([one]) => one.value),
      pairs.map(([, all]) => all.value),
      metric.decimals,
    );
    if (obstacle !== undefined || value === undefined)
      return refuse(obstacle ?? 'wholeNotPositive', reported.parts);
    return { kind: 'totalled', function: 'ratioOfMembers', value, reported };
  };
}

function computeOfValues(metric: Metric, kind: 'average' | 'sum'): Compute {
  return (group, period, isMonthly) => {
    // A sum of percentages is none.
    if (kind === 'sum' && metric.unitOfMeasure === '%') return refuse('percentage');
    const figures = listMemberFigures(metric, period, isMonthly);
    const refused = figures && refuseMembers(figures.refused);
    if (refused) return refused;
    const { reported: all = [], unreported = [] } = figures ?? {};
    const reported = createReported(group, all.length, partsOf(all), unreported);
    const values = all.map(({ value }) => value);
    const value = kind === 'sum' ? sumOfMembers(values) : averageOfMembers(values, metric.decimals);
    if (value === undefined || values.length === 0) return { kind: 'missing', months: [period], reported };
    return { kind: 'totalled', function: `${kind}OfMembers`, value, reported };
  };
}

function chooseComputation(metric: Metric): Compute {
  const { total = 'none' } = metric;
  if (typeof total === 'object') return computeRatio(metric);
  return total === 'none' ? () => refuse('noTotal') : computeOfValues(metric, total);
}

/** Số chung mà các thành viên của nhóm cho, whatever is given for the metric itself; undefined without a group. */
export function computeFromMembers(
  metric: Metric,
  period: ReportingPeriod,
  isMonthly = false,
): PeriodFigure | undefined {
  return metric.group && chooseComputation(metric)(metric.group, period, isMonthly);
}

/** Mọi thành viên đã báo cáo. */
export function isComplete({ count, size }: Reported): boolean {
  return count >= size;
}

/**
 * Số liệu của kỳ: what is given for the period itself; where a group reports the metric, the total of its members;
 * else what the metric's own observations make.
 * @param isMonthly whether it is asked for as a figure that is collected by the month, whatever months are there.
 */
export function findPeriodFigure(metric: Metric, period: ReportingPeriod, isMonthly = false): PeriodFigure {
  const own = findSeriesFigure(metric, period, isMonthly);
  if (metric.group === undefined || findOwn(metric, period)) return own;
  const ofMembers = computeFromMembers(metric, period, isMonthly) ?? own;
  const isMade = ofMembers.kind === 'totalled' && (own.kind !== 'summed' || isComplete(ofMembers.reported));
  return !isMade && (own.kind === 'given' || own.kind === 'summed') ? own : ofMembers;
}

/** Bao nhiêu thành viên đã báo cáo số của kỳ; undefined where no group reports the metric. */
export function findReported(
  metric: Metric,
  period: ReportingPeriod,
  isMonthly = false,
): Reported | undefined {
  const { group } = metric;
  if (group === undefined) return undefined;
  const total = computeFromMembers(metric, period, isMonthly);
  if (total?.kind === 'totalled' || total?.kind === 'missing') return total.reported;
  const figures = listMemberFigures(metric, period, isMonthly);
  const { reported = [], unreported = [] } = figures ?? {};
  return createReported(group, reported.length, partsOf(reported), unreported);
}
