import {
  type FoundObservation,
  findOutsideWindow,
  listFigureKeys,
  type PeriodFigure,
} from '../../analysis/index.js';
import { childLocation, type Localized, type RelatedLocation } from '../../diagnostics/index.js';
import { findAgencyOfEntries, placeOfEntry, type ReportingPeriod } from '../../model/index.js';
import { formatMoment, formatSpan, joinList } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { MetricDatum } from './at-filter.js';
import { locateMissing, type MissingEntry, nameReference, type Wanted } from './missing-entry.js';
import { reportReturnedOutside } from './outside-window.js';
import { OBSTACLE_REASONS } from './report-obstacle.js';

/** Which months are wanting, where the figure is to come from months. */
function wordMonths(months: readonly ReportingPeriod[], period: ReportingPeriod): Localized {
  if (period.kind === 'month') return { vi: '', en: '' };
  if (months.length === 0) {
    return {
      vi: ': tỷ lệ của cả kỳ không cộng được từ các tháng',
      en: ': the rate of the whole period cannot be added up from its months',
    };
  }
  return {
    vi: `: còn thiếu ${joinList(months.map(({ label }) => label))}`,
    en: `: ${months.map(({ id }) => id).join(', ')} missing`,
  };
}

/** The figure that was left aside because its day is outside the window. */
function listOutside(
  { value: metric, location }: MetricDatum,
  period: ReportingPeriod,
): readonly RelatedLocation[] {
  const found = findOutsideWindow(metric, period);
  if (found === undefined) return [];
  const { asOf } = found.observation;
  const place = placeOfEntry(location, 'observations', found.index, found.observation);
  return [
    {
      location: childLocation(place, 'asOf'),
      message: {
        vi: `Số ${formatMoment(asOf) ?? asOf} nằm ngoài thời gian chốt số liệu: ${formatSpan(period.window)}.`,
        en: `The figure of ${asOf} is outside the window ${period.window.from} – ${period.window.to}.`,
      },
    },
  ];
}

/** Where the figure of the period belongs. */
function locateFigure(
  composition: Composition,
  { value: metric, location }: MetricDatum,
  period: ReportingPeriod,
) {
  const reference = nameReference(location, location.pointer?.replace(/^.*\//, '') ?? '');
  const keys = listFigureKeys(metric, period);
  const form = keys.length > 1 ? `{ ${keys.map((key) => `${key}: …`).join(', ')} }` : '…';
  const wanted: Wanted = { list: 'figures', reference, form, period: period.id };
  const place = childLocation(location, 'observations');
  const agency = findAgencyOfEntries(metric.observations) ?? metric.reportedBy?.[0];
  return locateMissing(composition, wanted, metric.unanswered, { location: place, agency });
}

/** The line that a return has, whose day is outside the window: there the figure is to be mended. */
function locateReturned(
  { location }: MetricDatum,
  { observation, index }: FoundObservation,
  { window, label, id }: ReportingPeriod,
): MissingEntry {
  const { asOf } = observation;
  return {
    location: childLocation(placeOfEntry(location, 'observations', index, observation), 'asOf'),
    hint: {
      vi: `Dòng này có số, nhưng ${formatMoment(asOf) ?? asOf} nằm ngoài thời gian chốt số liệu của ${label} (${formatSpan(window)}): sửa ngày, hoặc chuyển số này sang báo cáo của kỳ mà nó thuộc về rồi ghi số của ${label}.`,
      en: `This line has a figure, but ${asOf} is outside the window of ${id} (${window.from} to ${window.to}): mend the day, or move the figure to the return of its period and enter that of ${id}.`,
    },
  };
}

/** Kỳ chưa có số liệu: one finding for the figure, with the months that it wants. */
export function reportNoFigure(
  composition: Composition,
  datum: MetricDatum,
  months: readonly ReportingPeriod[],
  period: ReportingPeriod,
): void {
  const { name } = datum.value;
  const wanting = wordMonths(months, period);
  const [returned] = reportReturnedOutside(composition, datum, months.length > 0 ? months : [period]);
  composition.reportMissing({
    ...(returned
      ? locateReturned(datum, returned.found, returned.period)
      : locateFigure(composition, datum, period)),
    message: {
      vi: `Chưa có số liệu "${name}" của ${period.label}${wanting.vi}.`,
      en: `There is no figure "${name}" for ${period.id}${wanting.en}.`,
    },
    related: returned ? [] : listOutside(datum, period),
  });
}

/** Số liệu của kỳ không tính được từ các tháng: what is there, and why it cannot be added up. */
export function reportRefusedFigure(
  composition: Composition,
  datum: MetricDatum,
  { obstacle, parts }: PeriodFigure & { readonly kind: 'refused' },
  period: ReportingPeriod,
): void {
  const { value: metric, location } = datum;
  const reason = OBSTACLE_REASONS[obstacle];
  // Where a return asks for it already, it is a line to be filled in like any other.
  const isAsked = metric.unanswered?.some((one) => one.period === period.id) ?? false;
  composition.reportMissing({
    ...(!isAsked && { code: 'figure-not-computable' as const }),
    ...locateFigure(composition, datum, period),
    message: {
      vi: `Không tính được số liệu "${metric.name}" của ${period.label} từ các tháng: ${reason.vi}.`,
      en: `The figure "${metric.name}" for ${period.id} cannot be computed from its months: ${reason.en}.`,
    },
    related: parts.map(({ index, observation }) => ({
      location: childLocation(placeOfEntry(location, 'observations', index, observation), 'value'),
      message: {
        vi: `Số ${formatMoment(observation.asOf) ?? observation.asOf}.`,
        en: `The figure of ${observation.asOf}.`,
      },
    })),
  });
}
