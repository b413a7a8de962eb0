import {
  createPeriod,
  type PeriodKind,
  previousPeriod,
  type Regime,
  type ReportingPeriod,
  readWindow,
} from '../model/index.js';

/** Văn bản đã có bản ghi, and whether it has still to be issued. */
export interface RecordedPeriod {
  readonly period: ReportingPeriod;
  readonly isPending: boolean;
}

/** The period whose window has a day: that of its month in the calendar, or the one after. */
function findCurrent(kind: PeriodKind, regime: Regime, on: string): ReportingPeriod {
  const days = readWindow(regime.window);
  // A window may end before its month does: then the rest of the year belongs to the next one.
  let period = createPeriod(kind, Number(on.slice(0, 4)) + 1, 1, days);
  while (period.window.from > on) period = previousPeriod(period);
  return period;
}

/** The report that has just been closed is due where there are documents of its time or earlier. */
function listKind(
  kind: PeriodKind,
  regime: Regime,
  on: string,
  recorded: readonly RecordedPeriod[],
): readonly ReportingPeriod[] {
  const current = findCurrent(kind, regime, on);
  const closed = previousPeriod(current);
  const isInUse = recorded.some(({ period }) => period.start <= closed.start);
  return isInUse ? [closed, current] : [current];
}

/**
 * Các kỳ đang mở và sắp đến hạn của một báo cáo: the one whose figures are being collected, the one just closed, and
 * whatever was begun earlier and has not been issued; the earliest first.
 */
export function listDuePeriods(
  regime: Regime,
  on: string,
  recorded: readonly RecordedPeriod[],
): readonly ReportingPeriod[] {
  const pending = recorded.filter(({ period, isPending }) => isPending && period.window.from <= on);
  const all = [
    ...pending.map(({ period }) => period),
    ...regime.kinds.flatMap((kind) => listKind(kind, regime, on, recorded)),
  ];
  const distinct = new Map(all.map((period) => [period.id, period]));
  return [...distinct.values()].sort((left, right) => (left.window.to < right.window.to ? -1 : 1));
}
