import { parsePeriod, type ReportingPeriod, withWindow } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { PeriodDrop } from '../values/period-drop.js';
import { readText, reportUnsupported } from './filter.js';

/** The period that a filter is asked for, in the regime of the document; that of the document when none is named. */
export function readPeriod(composition: Composition, value: unknown): ReportingPeriod {
  const asked = PeriodDrop.read(value);
  if (asked || value === undefined) return asked ?? composition.input.period;
  const named = parsePeriod(readText(value) ?? '');
  if (named) return withWindow(named, composition.input.period.windowDays);
  reportUnsupported(composition, 'at', { vi: 'một kỳ (period hoặc mã như "2025-11")', en: 'a period' });
  return composition.input.period;
}

/** A record of the kind that holds `key`, or undefined. */
export function readRecord<T>(
  value: unknown,
  key: keyof T & string,
): (Datum & { readonly value: T }) | undefined {
  const datum = DatumDrop.read(value);
  const record = datum?.value;
  const fits = typeof record === 'object' && record !== null && key in record;
  return fits ? (datum as Datum & { readonly value: T }) : undefined;
}

/** What a filter gives for something that is not there: gaps and missing entries pass on, the rest is a mistake. */
export function passMissing(
  composition: Composition,
  value: unknown,
  filter: string,
  needed: { vi: string; en: string },
) {
  if (value instanceof GapDrop || value instanceof MissingDrop) return value;
  reportUnsupported(composition, filter, needed);
  return new MissingDrop();
}
