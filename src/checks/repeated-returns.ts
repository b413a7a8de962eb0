import { childLocation, type Location } from '../diagnostics/index.js';
import {
  findPeriodOfReturn,
  isReturned,
  kindOfObservation,
  type Observation,
  placeOfEntry,
  type ReportingPeriod,
} from '../model/index.js';
import type { IndexedMetric } from './dataset-index.js';

/** Hai giá trị của một số liệu cho một kỳ, at least one of them from the return of an agency. */
export interface RepeatedFigure {
  readonly first: Location;
  readonly second: Location;
  readonly period: ReportingPeriod;
}

/** The period that an agency reports the figure for; undefined for one of the metric's own list. */
function findPeriod({ location }: Observation): ReportingPeriod | undefined {
  return location && findPeriodOfReturn(location.file);
}

/** Days of a month are figures of the month; a quarter or year has many figures within, and one of its own. */
function isOfPeriod({ asOf }: Observation, { id, kind }: ReportingPeriod): boolean {
  return kind === 'month' ? asOf.startsWith(id) : asOf === id;
}

function findCommonPeriod(left: Observation, right: Observation): ReportingPeriod | undefined {
  const [ofLeft, ofRight] = [findPeriod(left), findPeriod(right)];
  // A day may be the last of a month and of its quarter: each has a figure of its own.
  const isSameMoment = left.asOf === right.asOf && kindOfObservation(left) === kindOfObservation(right);
  if (ofLeft && ofRight) return ofLeft.id === ofRight.id || isSameMoment ? ofRight : undefined;
  const [own, period] = ofLeft ? [right, ofLeft] : [left, ofRight];
  if (period === undefined) return undefined;
  return isOfPeriod(own, period) || isSameMoment ? period : undefined;
}

/** Các giá trị ghi hai lần của một số liệu: each figure of a return against all others. */
export function listRepeatedFigures({ metric, location }: IndexedMetric): readonly RepeatedFigure[] {
  const { observations } = metric;
  if (!observations.some(isReturned)) return [];
  const locate = (index: number) =>
    childLocation(placeOfEntry(location, 'observations', index, observations[index]), 'value');
  return observations.flatMap((right, second) =>
    observations.slice(0, second).flatMap((left, first): readonly RepeatedFigure[] => {
      const period = findCommonPeriod(left, right);
      if (period === undefined) return [];
      // What an agency reports is held against the list, whichever is the later of the two.
      const [one, other] = isReturned(right) ? [first, second] : [second, first];
      return [{ first: locate(one), second: locate(other), period }];
    }),
  );
}
