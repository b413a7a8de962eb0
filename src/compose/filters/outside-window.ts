import { type FoundObservation, listOutsideWindow, type Work } from '../../analysis/index.js';
import { childLocation, type Localized, type Location } from '../../diagnostics/index.js';
import { type Metric, placeOfEntry, type ReportingPeriod, type SourcedRecord } from '../../model/index.js';
import { formatSpan, rewriteDate } from '../../text/index.js';
import type { Composition } from '../composition.js';
import type { Datum } from '../values/datum.js';

const CODE = 'outside-window';

/** A day of an entry, by its key. */
interface Day {
  readonly entry: SourcedRecord;
  readonly place: Location;
  readonly key: 'asOf' | 'completedDate' | 'from';
  readonly date: string;
}

const IN_USE: Localized = {
  vi: 'Sửa ngày hoặc chuyển mục này sang kỳ của nó; nếu vẫn báo cáo ở kỳ này thì ghi nhận lý do ở acknowledgements.',
  en: 'Mend the day or move the entry to its period; to report it here all the same, acknowledge it with a reason.',
};

const LEFT_OUT: Localized = {
  vi: 'Số này không được in ở kỳ này: sửa ngày, hoặc chuyển sang báo cáo của kỳ mà nó thuộc về.',
  en: 'The figure is not printed for this period: mend the day, or move it to the return of its period.',
};

/** Only a template that names its window is held to it; what somebody has decided on is left alone. */
function reportDay(
  composition: Composition,
  { entry, place, key, date }: Day,
  period: ReportingPeriod,
  hint = IN_USE,
): void {
  const { window, label, id } = period;
  const isInside = date.slice(0, 10) >= window.from && date.slice(0, 10) <= window.to;
  const isSettled = entry.acknowledgements?.some(({ code }) => code === CODE) ?? false;
  if (composition.input.regime?.window === undefined || isInside || isSettled) return;
  composition.report({
    code: CODE,
    location: childLocation(place, key),
    message: {
      vi: `Ngày ${rewriteDate(date.slice(0, 10))} nằm ngoài thời gian chốt số liệu của ${label}: ${formatSpan(window)}.`,
      en: `${date} is outside the window of ${id}: ${window.from} to ${window.to}.`,
    },
    hint,
    related: [
      {
        location: composition.cursor.place,
        message: { vi: 'Mẫu dùng mục này ở đây.', en: 'The template uses it here.' },
      },
    ],
  });
}

/** Khoảng thời gian của số liệu ra ngoài thời gian chốt số liệu: its first day, or its last. */
export function reportSpanOutside(
  composition: Composition,
  { location }: Datum & { readonly value: Metric },
  { observation, index }: FoundObservation,
  period: ReportingPeriod,
  hint = IN_USE,
): void {
  const { from, asOf } = observation;
  const place = placeOfEntry(location, 'observations', index, observation);
  const entry = { entry: observation, place };
  if (from !== undefined) reportDay(composition, { ...entry, key: 'from', date: from }, period, hint);
  if (asOf.length >= 10) reportDay(composition, { ...entry, key: 'asOf', date: asOf }, period, hint);
}

/** Số liệu mà một báo cáo của kỳ có, và không được lấy vì ngày nằm ngoài thời gian chốt số liệu của kỳ đó. */
export function reportReturnedOutside(
  composition: Composition,
  datum: Datum & { readonly value: Metric },
  periods: readonly ReportingPeriod[],
): readonly { readonly found: FoundObservation; readonly period: ReportingPeriod }[] {
  const all = periods.flatMap((period) =>
    listOutsideWindow(datum.value, period).map((found) => ({ found, period })),
  );
  for (const { found, period } of all) reportSpanOutside(composition, datum, found, period, LEFT_OUT);
  return all;
}

/** Ngày hoàn thành của một việc ra ngoài thời gian chốt số liệu. */
export function reportWorkOutside(
  composition: Composition,
  { location }: Datum,
  { task, taskIndex, progress, progressIndex }: Work,
  period: ReportingPeriod,
): void {
  const { completedDate: date } = progress;
  if (date === undefined) return;
  const parent = childLocation(location, 'tasks', taskIndex);
  const place = placeOfEntry(parent, 'progress', progressIndex, task.progress?.[progressIndex]);
  reportDay(composition, { entry: progress, place, key: 'completedDate', date }, period);
}
