import { type FoundObservation, type GroupFigure, isComplete, type Reported } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import type { ComputedOrigin, Origin } from '../../document/index.js';
import { type Metric, type Observation, type ReportingPeriod, sourceOfEntry } from '../../model/index.js';
import { countDecimals } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { SourceNames } from '../source-names.js';
import { DatumDrop } from '../values/datum.js';
import type { MetricDatum } from './at-filter.js';

/** Tên của một số chung: the metric and the period. */
export function nameTotal({ location }: MetricDatum, { id }: ReportingPeriod): string {
  return `${location.file}#${location.pointer} ${id}`;
}

function originOfMember(sources: SourceNames, observation: Observation, location: Location): Origin {
  const source = sourceOfEntry(observation, undefined);
  return sources.originOf({ location: childLocation(location, 'value'), asOf: observation.asOf, source });
}

/** Where the values of the members stand: each in the return of its member. */
export function listMemberOrigins(
  { sources }: Composition,
  parts: readonly FoundObservation[],
): readonly Origin[] {
  return parts.flatMap(({ observation }) =>
    observation.location ? [originOfMember(sources, observation, observation.location)] : [],
  );
}

/**
 * Có được in số chung không: with a member that has not reported only beside the count of those that have, which may
 * stand anywhere in the document.
 */
export function mayPrintTotal(
  composition: Composition,
  datum: MetricDatum,
  reported: Reported,
  period: ReportingPeriod,
): boolean {
  if (isComplete(reported)) return true;
  const name = nameTotal(datum, period);
  composition.partialTotals.add(name);
  return composition.input.countedTotals?.has(name) ?? true;
}

/** The moment that all values are of; the period where they differ. */
function findMoment(parts: readonly FoundObservation[], period: ReportingPeriod): string {
  const moments = new Set(parts.map(({ observation }) => observation.asOf));
  const [first] = moments;
  return moments.size === 1 && first !== undefined ? first : period.id;
}

/** A share that is not whole has as many decimals as it takes not to read as 100%. */
function withDecimals(metric: Metric, value: number): Metric {
  const decimals = Math.max(metric.decimals ?? 0, countDecimals(value));
  return metric.decimals === undefined || decimals === metric.decimals ? metric : { ...metric, decimals };
}

/** Số chung của một nhóm, seen as an observation of the period. */
export function wrapTotal(
  composition: Composition,
  datum: MetricDatum,
  { function: name, value, reported }: GroupFigure,
  period: ReportingPeriod,
): DatumDrop {
  const { window } = period;
  const inputs = listMemberOrigins(composition, reported.parts);
  const computed: ComputedOrigin = { kind: 'computed', function: name, inputs, window };
  const isFlow = datum.value.measure === 'flow' && period.kind !== 'month';
  const observation = isFlow
    ? { value, from: window.from, asOf: window.to }
    : { value, asOf: findMoment(reported.parts, period) };
  const location = childLocation(datum.location, 'observations');
  return new DatumDrop({ value: observation, location, metric: withDecimals(datum.value, value), computed });
}
