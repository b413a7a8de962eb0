import { createPeriod, MONTHS_IN, type PeriodKind, type ReportingPeriod } from './period.js';

const SHORTER: Readonly<Partial<Record<PeriodKind, PeriodKind>>> = {
  half: 'quarter',
  quarter: 'month',
  year: 'half',
};

/** Các kỳ ngắn hơn hợp thành kỳ này, in order: a year has two halves, a half two quarters, a quarter three months. */
export function listSubperiods({
  kind,
  year,
  ordinal,
  windowDays,
}: ReportingPeriod): readonly ReportingPeriod[] {
  const part = SHORTER[kind];
  if (part === undefined) return [];
  const count = MONTHS_IN[kind] / MONTHS_IN[part];
  return Array.from({ length: count }, (_, index) =>
    createPeriod(part, year, (ordinal - 1) * count + index + 1, windowDays),
  );
}

/** Các tháng của kỳ. */
export function listMonths(period: ReportingPeriod): readonly ReportingPeriod[] {
  return period.kind === 'month' ? [period] : listSubperiods(period).flatMap(listMonths);
}

/** Kỳ này có nằm trọn trong kỳ kia không, by the calendar. */
export function isPartOf(part: ReportingPeriod, whole: ReportingPeriod): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
