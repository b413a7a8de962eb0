import { type FoundObservation, findPeriodFigure, type PeriodFigure } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import type { ComputedOrigin } from '../../document/index.js';
import {
  type Metric,
  type Observation,
  parsePeriod,
  placeOfEntry,
  type ReportingPeriod,
  sourceOfEntry,
  withWindow,
} from '../../model/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { readText, type TemplateFilter } from './filter.js';
import { mayPrintTotal, wrapTotal } from './group-total.js';
import { reportSpanOutside } from './outside-window.js';
import { reportNoFigure, reportRefusedFigure } from './report-no-figure.js';
import { reportUnreported } from './report-unreported.js';
import { passMissing, readPeriod, readRecord } from './selection.js';

/** Số liệu theo dõi của mẫu. */
export type MetricDatum = Datum & { readonly value: Metric };

/**
 * The day that a figure of a whole period was counted up to, where it is worded as one: the last of a span, and of a
 * quarter, half or year that has a window.
 */
function dateToLastDay(
  { input: { regime } }: Composition,
  observation: Observation,
  { windowDays }: ReportingPeriod,
): Observation {
  const whole = parsePeriod(observation.asOf);
  const isDated = observation.from !== undefined || (whole?.kind !== 'month' && regime?.window !== undefined);
  if (whole === undefined || !isDated) return observation;
  return { ...observation, asOf: withWindow(whole, windowDays).window.to };
}

function wrapFound(
  composition: Composition,
  { value: metric, location }: MetricDatum,
  { index, observation }: FoundObservation,
  period: ReportingPeriod,
) {
  const place = placeOfEntry(location, 'observations', index, observation);
  const value = dateToLastDay(composition, observation, period);
  return new DatumDrop({ value, location: place, metric, window: period.window });
}

/** A sum is seen as an observation of the whole period: from its first day, as of its last. */
function wrapSum(
  composition: Composition,
  datum: MetricDatum,
  { value, parts }: PeriodFigure & { readonly kind: 'summed' },
  period: ReportingPeriod,
): DatumDrop {
  const { window } = period;
  const inputs = parts.map((found) => {
    const { asOf } = found.observation;
    const place = placeOfEntry(datum.location, 'observations', found.index, found.observation);
    const location = childLocation(place, 'value');
    return composition.sources.originOf({
      location,
      asOf,
      source: sourceOfEntry(found.observation, datum.value.source ?? datum.source),
    });
  });
  const computed: ComputedOrigin = { kind: 'computed', function: 'totalOf', inputs, window };
  const observation = { value, from: window.from, asOf: window.to };
  const location = childLocation(datum.location, 'observations');
  return new DatumDrop({ value: observation, location, metric: datum.value, computed });
}

/** What a report drawn up by the month prints is collected by the month. */
export function isCollectedMonthly({ input: { regime } }: Composition): boolean {
  return regime?.kinds.includes('month') ?? false;
}

function listUsed(figure: PeriodFigure): readonly FoundObservation[] {
  if (figure.kind === 'given') return [figure.found];
  if (figure.kind === 'totalled') return figure.reported.parts;
  return figure.kind === 'summed' ? figure.parts : [];
}

/** The figure that was found, or the gap of what is missing. */
export function wrapFigure(
  composition: Composition,
  datum: MetricDatum,
  figure: PeriodFigure,
  period: ReportingPeriod,
): DatumDrop | GapDrop {
  if (figure.kind === 'given') return wrapFound(composition, datum, figure.found, period);
  if (figure.kind === 'summed') return wrapSum(composition, datum, figure, period);
  if (figure.kind === 'totalled' && mayPrintTotal(composition, datum, figure.reported, period)) {
    return wrapTotal(composition, datum, figure, period);
  }
  if (figure.kind === 'refused') reportRefusedFigure(composition, datum, figure, period);
  else if (figure.reported) reportUnreported(composition, datum, figure.reported, period);
  else if (figure.kind === 'missing') reportNoFigure(composition, datum, figure.months, period);
  return new GapDrop(`${datum.value.name}, ${period.label}`);
}

/** `at`: số liệu của kỳ; with "optional" nothing where there is none. */
export const at: TemplateFilter = (composition, value, periodValue, mode) => {
  const datum = readRecord<Metric>(value, 'observations');
  if (!datum)
    return passMissing(composition, value, 'at', { vi: 'một mục số liệu (metric)', en: 'a metric' });
  const period = readPeriod(composition, periodValue);
  const figure = findPeriodFigure(datum.value, period, isCollectedMonthly(composition));
  const isLeftOut = figure.kind === 'missing' && readText(mode) === 'optional';
  if (isLeftOut) return '';
  composition.input.onNeed?.({ kind: 'figure', metric: datum.value, period, figure });
  for (const found of listUsed(figure)) reportSpanOutside(composition, datum, found, period);
  return wrapFigure(composition, datum, figure, period);
};
