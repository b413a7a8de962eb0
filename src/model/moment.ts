import type { Observation } from './metric.js';
import { type PeriodKind, parsePeriod } from './period.js';
import { findPeriodOfReturn } from './returns/place-of-return.js';

/**
 * Thời điểm mà một số liệu thuộc về: what a return of a quarter, half or year tells is of that whole period, on whatever
 * day it was counted; everything else is of its own `asOf`.
 */
export function momentOf({ asOf, location }: Pick<Observation, 'asOf' | 'location'>): string {
  const period = location && findPeriodOfReturn(location.file);
  return period && period.kind !== 'month' ? period.id : asOf;
}

/** Độ dài của kỳ mà một số liệu thuộc về; a day counts for its month. Only figures of one length are compared. */
export function kindOfObservation(observation: Pick<Observation, 'asOf' | 'location'>): PeriodKind {
  return parsePeriod(momentOf(observation))?.kind ?? 'month';
}
