import { daysInMonth, formatHalf, formatMonth, formatQuarter } from '../text/index.js';
import { CALENDAR, type PeriodWindow, type WindowDays, windowOf } from './window.js';

/** Loại kỳ báo cáo. */
export type PeriodKind = 'half' | 'month' | 'quarter' | 'year';

/** Kỳ báo cáo. `ordinal` is the month 1–12, the quarter 1–4, the half 1–2, or 1 for a year. */
export interface ReportingPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly ordinal: number;
  /** `2025-11`, `2025-Q4`, `2025-H2` or `2025`, as the data writes it. */
  readonly id: string;
  /** "tháng 11/2025", "quý IV năm 2025", "6 tháng đầu năm 2025", "năm 2025". */
  readonly label: string;
  /** First and last day of the calendar, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Thời gian chốt số liệu: the days whose figures are of the period; `start` and `end` unless a regime says otherwise. */
  readonly window: PeriodWindow;
  /** The rule that the window is made by. */
  readonly windowDays: WindowDays;
}

/** Số tháng của mỗi loại kỳ. */
export const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { half: 6, month: 1, quarter: 3, year: 12 };
const PERIOD_ID = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function formatId(kind: PeriodKind, year: number, ordinal: number): string {
  const suffixes = {
    half: `-H${ordinal}`,
    month: `-${twoDigits(ordinal)}`,
    quarter: `-Q${ordinal}`,
    year: '',
  };
  return `${year}${suffixes[kind]}`;
}

function formatLabel(kind: PeriodKind, year: number, ordinal: number): string {
  const labels = {
    half: formatHalf(year, ordinal),
    month: `tháng ${formatMonth(ordinal)}/${year}`,
    quarter: formatQuarter(year, ordinal),
    year: `năm ${year}`,
  };
  return labels[kind];
}

/** Lập một kỳ báo cáo, of the calendar unless a regime is named. */
export function createPeriod(
  kind: PeriodKind,
  year: number,
  ordinal = 1,
  windowDays: WindowDays = CALENDAR,
): ReportingPeriod {
  const lastMonth = ordinal * MONTHS_IN[kind];
  const firstMonth = lastMonth - MONTHS_IN[kind] + 1;
  return {
    kind,
    year,
    ordinal,
    id: formatId(kind, year, ordinal),
    label: formatLabel(kind, year, ordinal),
    start: `${year}-${twoDigits(firstMonth)}-01`,
    end: `${year}-${twoDigits(lastMonth)}-${daysInMonth(year, lastMonth)}`,
    window: windowOf(year, { first: firstMonth, last: lastMonth }, windowDays),
    windowDays,
  };
}

/** Cùng kỳ ấy theo một chế độ báo cáo. */
export function withWindow({ kind, year, ordinal }: ReportingPeriod, days: WindowDays): ReportingPeriod {
  return createPeriod(kind, year, ordinal, days);
}

// A data set has few periods and names each of them very often.
const known = new Map<string, ReportingPeriod | undefined>();
const mostKnown = 1000;

/** Đọc mã kỳ (`2025-11`, `2025-Q4`, `2025-H2`, `2025`); undefined when it is not one. */
export function parsePeriod(id: string): ReportingPeriod | undefined {
  const earlier = known.get(id);
  if (earlier || known.has(id)) return earlier;
  const period = readPeriod(id);
  if (known.size >= mostKnown) known.clear();
  known.set(id, period);
  return period;
}

function readPeriod(id: string): ReportingPeriod | undefined {
  const match = PERIOD_ID.exec(id);
  if (!match) return undefined;
  const [, year, month, quarter, half] = match;
  if (month !== undefined) {
    return Number(month) >= 1 && Number(month) <= 12
      ? createPeriod('month', Number(year), Number(month))
      : undefined;
  }
  if (quarter !== undefined) return createPeriod('quarter', Number(year), Number(quarter));
  if (half !== undefined) return createPeriod('half', Number(year), Number(half));
  return createPeriod('year', Number(year));
}

/**
 * Kỳ có chứa thời điểm này không: a day lies in the window of its period; what has no day belongs to the periods of
 * the calendar that hold all of it.
 */
export function isInPeriod(asOf: string, { start, end, window }: ReportingPeriod): boolean {
  const date = asOf.slice(0, 10);
  if (date.length === 10) return date >= window.from && date <= window.to;
  const whole = parsePeriod(date);
  return (whole?.start ?? date) >= start && (whole?.end ?? date) <= end;
}

/** Kỳ liền trước, of the same regime: tháng trước, quý trước, nửa năm trước, năm trước. */
export function previousPeriod({ kind, year, ordinal, windowDays }: ReportingPeriod): ReportingPeriod {
  if (ordinal > 1) return createPeriod(kind, year, ordinal - 1, windowDays);
  return createPeriod(kind, year - 1, 12 / MONTHS_IN[kind], windowDays);
}

/** Ngày cuối mà một thời điểm còn bao gồm ("2025" → "2025-12-31"), so that moments of any precision compare. */
export function endOfMoment(asOf: string): string {
  return asOf.length < 10 ? (parsePeriod(asOf)?.end ?? asOf) : asOf;
}
