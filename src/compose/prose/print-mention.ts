import type { Inline } from '../../document/index.js';
import { isFigure, type ProseMention, type ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { at } from '../filters/at-filter.js';
import { shareOfWhole } from '../filters/compute-filters.js';
import { asOf, count, date, number, percent, withUnit } from '../filters/figure-filters.js';
import type { TemplateFilter } from '../filters/filter.js';
import { change } from '../filters/indicator-filters.js';
import { reported } from '../filters/reported-filter.js';
import { DatumDrop, MissingDrop, toDatum } from '../values/datum.js';
import { Drop } from '../values/drop.js';
import { PeriodDrop } from '../values/period-drop.js';
import { Printed } from '../values/printed.js';
import { findMetricDatum, reportUnknown } from './find-metric-datum.js';

/** Bộ lọc in thẳng một quan sát. */
const FORMATS: Readonly<Record<string, TemplateFilter>> = {
  as_of: asOf,
  count,
  number,
  percent,
  with_unit: withUnit,
};

/** A figure of the period in the form that is asked for. */
function printFigureOf(composition: Composition, mention: ProseMention, period: ReportingPeriod): unknown {
  const { subject, filter = 'with_unit', args } = mention;
  const wanted = new PeriodDrop(period);
  if (filter === 'reported') return reported(composition, findMetricDatum(composition, subject), wanted);
  const observe = (path: string) => at(composition, findMetricDatum(composition, path), wanted);
  if (filter === 'change') return change(composition, findMetricDatum(composition, subject), wanted);
  const observation = observe(subject);
  if (filter === 'from')
    return date(composition, observation instanceof DatumDrop ? observation.get('from') : observation);
  if (filter !== 'share_of') return FORMATS[filter]?.(composition, observation);
  const [whole = '', decimals] = args;
  const share = shareOfWhole(composition, observation, observe(whole), decimals);
  return percent(composition, share);
}

/** The name, the address or the scope of a system. */
function printEntryOf(composition: Composition, { subject, filter = '' }: ProseMention): unknown {
  const { systems } = composition.input.dataset;
  const system = systems.get(subject);
  if (system === undefined) return reportUnknown(composition, subject, systems.keys());
  const entry: unknown = new DatumDrop(toDatum(system)).get(filter);
  return entry instanceof Drop ? entry : new MissingDrop();
}

/** In một chỗ điền của câu chữ, citations apart: a figure or an entry of a system. */
export function printMention(
  composition: Composition,
  mention: ProseMention,
  period: ReportingPeriod,
): readonly Inline[] {
  const value = isFigure(mention.subject)
    ? printFigureOf(composition, mention, period)
    : printEntryOf(composition, mention);
  const printed = number(composition, value);
  return printed instanceof Printed ? printed.inlines : [];
}
