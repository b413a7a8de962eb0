import { computeFromMonths } from '../../analysis/index.js';
import { childLocation, type Problem } from '../../diagnostics/index.js';
import {
  CALENDAR,
  type Metric,
  momentOf,
  ND09,
  type Observation,
  parsePeriod,
  placeOfEntry,
  type ReportingPeriod,
  withWindow,
} from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';
import { rangeOf, rangeOfObservation, rangesMeet, wordFigure } from '../figure-range.js';

/** Số tính từ các tháng, and the index of an observation that went into it. */
interface Computed {
  readonly value: number;
  readonly index: number;
}

function compute(metric: Metric, period: ReportingPeriod): Computed | undefined {
  const figure = computeFromMonths(metric, period);
  if (figure.kind === 'summed') return { value: figure.value, index: figure.parts.at(-1)?.index ?? 0 };
  if (figure.kind !== 'given') return undefined;
  const { observation, index } = figure.found;
  const isExact = typeof observation.value === 'number' && observation.qualifier === undefined;
  return isExact ? { value: Number(observation.value), index } : undefined;
}

/** What the months make of it when no regime that a template may have makes what is given. */
function findOther(metric: Metric, observation: Observation): Computed | undefined {
  const period = parsePeriod(momentOf(observation));
  const given = rangeOfObservation(metric, observation);
  if (period === undefined || period.kind === 'month' || given === undefined) return undefined;
  const computed = [CALENDAR, ND09].flatMap((days) => compute(metric, withWindow(period, days)) ?? []);
  return computed.some(({ value }) => rangesMeet(given, rangeOf(value))) ? undefined : computed[0];
}

function describe({ metric, location }: IndexedMetric, own: number, other: Computed): Problem {
  const observation = metric.observations[own];
  const moment = observation ? momentOf(observation) : '';
  const label = parsePeriod(moment)?.label ?? '';
  const figures = [wordFigure(observation?.value ?? '', observation?.qualifier), formatNumber(other.value)];
  const place = (index: number) =>
    childLocation(placeOfEntry(location, 'observations', index, metric.observations[index]), 'value');
  return {
    code: 'same-quantity-differs',
    // A stock that is given for a year may have been counted before the year was over.
    ...(metric.measure !== 'flow' && { severity: 'warning' as const }),
    location: place(own),
    message: {
      vi: `"${metric.name}" của ${label} ghi ${figures[0]}, còn theo các tháng là ${figures[1]}.`,
      en: `"${metric.name}" of ${moment} is given as ${figures[0]}, but its months make ${figures[1]}.`,
    },
    hint: {
      vi: 'Sửa số của kỳ hoặc của tháng; nguồn ghi khác nhau thì ghi nhận lý do.',
      en: 'Mend the figure of the period or of the month, or acknowledge the difference of the sources.',
    },
    related: [
      {
        location: place(other.index),
        message: { vi: 'Số của tháng cuối.', en: 'The figure of the last month.' },
      },
    ],
  };
}

/** Số ghi cho cả kỳ khác số mà các tháng của kỳ cho. */
export const checkPeriodFigures: Check = (_dataset, { series }) =>
  series.flatMap((entry) =>
    [...entry.metric.observations.entries()].flatMap(([index, observation]) => {
      const other = findOther(entry.metric, observation);
      return other ? [describe(entry, index, other)] : [];
    }),
  );
