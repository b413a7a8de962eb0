import { isPossible, lengthCompared } from '../analysis/index.js';
import {
  DEFAULT_JUMP_FACTOR,
  endOfMoment,
  type Metric,
  momentOf,
  type Observation,
  type PeriodKind,
} from '../model/index.js';
import { rangeOf } from './figure-range.js';
import { remember } from './remember.js';

type FigureObservation = Observation & { readonly value: number };

/** Quan sát bằng số, and its index in the metric's list. */
export interface SeriesPoint {
  readonly index: number;
  readonly observation: FigureObservation;
}

/** Chỗ bất thường của chuỗi số liệu: `point` is out of line with `against`. */
export interface Irregularity {
  readonly kind: 'fall' | 'jump';
  readonly point: SeriesPoint;
  readonly against: SeriesPoint;
  /** The factor that is a jump in this series. */
  readonly jumpFactor: number;
}

/** From this many earlier steps on, a metric's own history tells what is a jump. */
const STEPS_TO_LEARN = 3;
const SMALLEST_LEARNED_FACTOR = 1.5;

function ratioOf(left: SeriesPoint, right: SeriesPoint): number {
  const [before, after] = [Math.abs(left.observation.value), Math.abs(right.observation.value)];
  const small = Math.min(before, after);
  return small === 0 ? 1 : Math.max(before, after) / small;
}

/**
 * Bội số coi là đột biến: declared, or learned as twice the widest step but one (the widest may be the slip itself),
 * or the default while there is no history.
 */
export function findJumpFactor(metric: Metric, points = listPoints(metric, 'month')): number {
  if (metric.jumpFactor !== undefined) return metric.jumpFactor;
  const ratios: number[] = [];
  let before: SeriesPoint | undefined;
  for (const point of points) {
    if (before) ratios.push(ratioOf(before, point));
    before = point;
  }
  const usual = ratios.sort((left, right) => right - left)[1];
  if (ratios.length < STEPS_TO_LEARN || usual === undefined) return DEFAULT_JUMP_FACTOR;
  return Math.min(DEFAULT_JUMP_FACTOR, Math.max(SMALLEST_LEARNED_FACTOR, 2 * usual));
}

/** Smaller differences are the noise of small numbers: counts, and points of a percentage. */
const SMALLEST_JUMP = 100;
const SMALLEST_JUMP_IN_POINTS = 20;

const readEnd = remember(endOfMoment);

/** The observations in figures, of one length, by date; those of one date in the order of the data. */
function listPoints(metric: Metric, length: PeriodKind): readonly SeriesPoint[] {
  const dated: { readonly end: string; readonly point: SeriesPoint }[] = [];
  for (const [index, observation] of metric.observations.entries()) {
    const { value } = observation;
    if (lengthCompared(metric, observation) !== length) continue;
    // A value that cannot be is found as such; a jump to it and back would be the same slip told again.
    if (typeof value !== 'number' || !isPossible(metric, value)) continue;
    const point = { index, observation: observation as FigureObservation };
    dated.push({ end: readEnd(momentOf(observation)), point });
  }
  dated.sort((left, right) => (left.end === right.end ? 0 : left.end < right.end ? -1 : 1));
  return dated.map(({ point }) => point);
}

function isJump(metric: Metric, left: SeriesPoint, right: SeriesPoint): boolean {
  const [before, after] = [Math.abs(left.observation.value), Math.abs(right.observation.value)];
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  const smallest = metric.unitOfMeasure === '%' ? SMALLEST_JUMP_IN_POINTS : SMALLEST_JUMP;
  const startsFromNothing = left.observation.value === 0;
  if (startsFromNothing || large - small < smallest) return false;
  return large > small * (metric.jumpFactor ?? DEFAULT_JUMP_FACTOR);
}

function falls(metric: Metric, from: SeriesPoint, to: SeriesPoint): boolean {
  if (metric.cumulative !== true) return false;
  const before = rangeOf(from.observation.value, from.observation.qualifier);
  return rangeOf(to.observation.value, to.observation.qualifier).high < before.low;
}

type Comparison = Irregularity['kind'] | 'regular';

function compare(metric: Metric, from: SeriesPoint, to: SeriesPoint): Comparison {
  if (falls(metric, from, to)) return 'fall';
  return isJump(metric, from, to) ? 'jump' : 'regular';
}

type Found = Omit<Irregularity, 'jumpFactor'>;

interface Step {
  readonly found?: Found;
  /** What the next value is held against. */
  readonly reference: SeriesPoint;
}

/** The value after decides which of two is out of line: the one that it does not go on from. */
function examineStep(metric: Metric, reference: SeriesPoint, point: SeriesPoint, next?: SeriesPoint): Step {
  const kind = compare(metric, reference, point);
  if (kind === 'regular') return { reference: point };
  if (next === undefined) return { found: { kind, point, against: reference }, reference: point };
  if (compare(metric, reference, next) === 'regular' && compare(metric, point, next) !== 'regular') {
    return { found: { kind, point, against: reference }, reference };
  }
  if (kind === 'fall' && compare(metric, reference, next) === 'regular') {
    return { found: { kind, point, against: reference }, reference };
  }
  const isReferenceWrong = kind === 'fall' && compare(metric, point, next) === 'regular';
  const found: Found = isReferenceWrong
    ? { kind, point: reference, against: point }
    : { kind, point, against: reference };
  return { found, reference: point };
}

function examinePoints(metric: Metric, [first, ...points]: readonly SeriesPoint[]): readonly Found[] {
  const found: Found[] = [];
  let reference = first;
  for (const [place, point] of points.entries()) {
    if (reference === undefined) break;
    const step = examineStep(metric, reference, point, points[place + 1]);
    if (step.found) found.push(step.found);
    reference = step.reference;
  }
  return found;
}

/** Xét chuỗi số liệu theo thời gian: where it jumps, and where a cumulative figure falls. */
export function examineSeries(given: Metric): readonly Irregularity[] {
  const lengths = new Set(given.observations.map((observation) => lengthCompared(given, observation)));
  return [...lengths].flatMap((length) => {
    const points = listPoints(given, length);
    const jumpFactor = findJumpFactor(given, points);
    return examinePoints({ ...given, jumpFactor }, points).map((found) => ({ ...found, jumpFactor }));
  });
}
