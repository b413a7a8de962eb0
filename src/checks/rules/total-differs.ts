import { computeFromMembers, isComplete, type PeriodFigure } from '../../analysis/index.js';
import { childLocation, type Localized, type Problem } from '../../diagnostics/index.js';
import {
  CALENDAR,
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

type Totalled = PeriodFigure & { readonly kind: 'totalled' };

/** The period of a given total; of a day the month that it is in. */
function findPeriod({ asOf }: Observation): ReportingPeriod | undefined {
  return parsePeriod(asOf) ?? parsePeriod(asOf.slice(0, 7));
}

/** What the members make of it when no regime that a template may have makes what is given. */
function findOther({ metric }: IndexedMetric, observation: Observation): Totalled | undefined {
  const period = findPeriod(observation);
  const given = rangeOfObservation(metric, observation);
  if (period === undefined || given === undefined) return undefined;
  const totals = [CALENDAR, ND09].flatMap((days): readonly Totalled[] => {
    const figure = computeFromMembers(metric, withWindow(period, days));
    return figure?.kind === 'totalled' ? [figure] : [];
  });
  return totals.some((total) => agrees(metric.total === 'sum', given, total)) ? undefined : totals[0];
}

/** Of a sum some members may be less, but never more than what is given for all. */
function agrees(isSum: boolean, given: { readonly low: number; readonly high: number }, total: Totalled) {
  if (isComplete(total.reported)) return rangesMeet(given, rangeOf(total.value));
  return !isSum || total.value <= given.high;
}

function word(total: Totalled): Localized {
  const { count, size } = total.reported;
  const value = formatNumber(total.value);
  return {
    vi: `${value} (${count}/${size} đã báo cáo)`,
    en: `${value} (${count} of ${size} have reported)`,
  };
}

function describe({ metric, location }: IndexedMetric, index: number, total: Totalled): Problem {
  const observation = metric.observations[index];
  const given = wordFigure(observation?.value ?? '', observation?.qualifier);
  const label = (observation && findPeriod(observation)?.label) ?? '';
  const made = word(total);
  const first = total.reported.parts[0]?.observation.location;
  return {
    code: 'same-quantity-differs',
    location: childLocation(placeOfEntry(location, 'observations', index, observation), 'value'),
    message: {
      vi: `Số chung "${metric.name}" của ${label} ghi ${given}, còn theo báo cáo của các đơn vị là ${made.vi}.`,
      en: `The total of "${metric.name}" for ${observation?.asOf} is given as ${given}, but the members make ${made.en}.`,
    },
    hint: {
      vi: 'Sửa số chung, hoặc số của đơn vị ghi sai; nguồn ghi khác nhau thì ghi nhận lý do.',
      en: 'Mend the total or the value of the member that is wrong, or acknowledge the difference.',
    },
    ...(first && {
      related: [
        {
          location: childLocation(first, 'value'),
          message: { vi: 'Số của đơn vị đầu tiên.', en: 'The value of the first member.' },
        },
      ],
    }),
  };
}

/** Số chung ghi tay khác số mà các thành viên cho. */
export const checkGivenTotals: Check = (_dataset, { metrics }) =>
  [...metrics.values()].flatMap((entry) =>
    entry.metric.group === undefined
      ? []
      : entry.metric.observations.flatMap((observation, index) => {
          const other = findOther(entry, observation);
          return other ? [describe(entry, index, other)] : [];
        }),
  );
