import { changeOf, findSystemsWithMetrics, type SystemWithMetrics } from '../../../analysis/index.js';
import { childLocation } from '../../../diagnostics/index.js';
import {
  type Located,
  type Metric,
  placeOfEntry,
  type ReportingPeriod,
  type SharedSystem,
} from '../../../model/index.js';
import { formatRoman } from '../../../text/index.js';
import type { Composition } from '../../composition.js';
import { readNumber } from '../../filters/figure-filters.js';
import { hasDoubt, wrapPrevious } from '../../filters/indicator-filters.js';
import { DatumDrop, toDatum, wrapChild } from '../../values/datum.js';
import { ComputedFigure } from '../../values/printed.js';
import { type ListRows, orEmpty, RowDrop } from './row.js';

function computeChange(
  composition: Composition,
  current: unknown,
  previous: unknown,
  metric: Metric,
): unknown {
  const before = readNumber(composition, previous);
  const now = before && readNumber(composition, current);
  // "hơn 26.000" against 26.082 tells nothing: the difference of an approximate figure would be a wrong one.
  if (!now || !before || now.qualifier || before.qualifier) return '';
  if ([current, previous].some(hasDoubt)) return '';
  const origin = { kind: 'computed', function: 'changeOf', inputs: [now.origin, before.origin] } as const;
  const measure = metric.decimals === undefined ? {} : { decimals: metric.decimals };
  return new ComputedFigure(changeOf(now.value, before.value), origin, measure);
}

function composeMetricRow(
  composition: Composition,
  system: Located<SharedSystem>,
  { id, metric, index }: SystemWithMetrics['metrics'][number],
  period: ReportingPeriod,
) {
  const location = childLocation(system.location, 'metrics', id);
  const datum = { ...toDatum(system), value: metric, location };
  const observation = metric.observations[index];
  const place = placeOfEntry(location, 'observations', index, observation);
  const current = new DatumDrop({ value: observation, location: place, metric });
  const previous = wrapPrevious(composition, datum, period);
  return {
    system: new DatumDrop(toDatum(system)),
    metric: new DatumDrop(datum),
    current,
    previous: orEmpty(previous),
    change: computeChange(composition, current, previous, metric),
  };
}

/** Dòng của `system-metrics`: số liệu các hệ thống, with the figure before and the change. */
export const listSystemRows: ListRows = function* (composition, period) {
  let groups = 0;
  for (const { system, metrics } of findSystemsWithMetrics(composition.input.dataset, period)) {
    groups += 1;
    yield { type: 'group', ordinal: formatRoman(groups), title: wrapChild(toDatum(system), 'name') };
    for (const [index, found] of metrics.entries()) {
      const values = composeMetricRow(composition, system, found, period);
      yield { type: 'values', row: new RowDrop<'system-metrics'>({ ordinal: String(index + 1), ...values }) };
    }
  }
};
