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
  /** Something of it is in; a record that was merely opened tells nothing. */
  readonly isBegun: boolean;
}

/** So many periods that nobody has begun are listed, the latest ones. */
const MOST_OPEN = 12;

/** The period whose window has a day: that of its month in the calendar, or the one after. */
function findCurrent(kind: PeriodKind, regime: Regime, on: string): ReportingPeriod {
  const days = readWindow(regime.window);
  // A window may end before its month does: then the rest of the year belongs to the next one.
  let period = createPeriod(kind, Number(on.slice(0, 4)) + 1, 1, days);
  while (period.window.from > on) period = previousPeriod(period);
  return period;
}

/** The periods between the last one that was begun and the current one; without any begun of the kind, none but the last. */
function listForgotten(
  kind: PeriodKind,
  closed: ReportingPeriod,
  recorded: readonly RecordedPeriod[],
): readonly ReportingPeriod[] {
  const starts = recorded
    .filter(({ period, isBegun }) => isBegun && period.kind === kind && period.start <= closed.start)
    .map(({ period }) => period.start)
    .sort();
  const last = starts.at(-1);
  const found = [closed];
  if (last === undefined || last === closed.start) return found;
  let period = previousPeriod(closed);
  while (period.start > last && found.length < MOST_OPEN) {
    found.push(period);
    period = previousPeriod(period);
  }
  return found;
}

/**
 * The report that has just been closed is due where there are documents of its time or earlier, and so are those before
 * it that nobody has begun.
 */
function listKind(
  kind: PeriodKind,
  regime: Regime,
  on: string,
  recorded: readonly RecordedPeriod[],
): readonly ReportingPeriod[] {
  const current = findCurrent(kind, regime, on);
  const closed = previousPeriod(current);
  const isInUse = recorded.some(({ period }) => period.start <= closed.start);
  return isInUse ? [...listForgotten(kind, closed, recorded), current] : [current];
}

/**
 * Các kỳ đang mở và sắp đến hạn của một báo cáo: the one whose figures are being collected, those closed since the
 * last one that was begun, and whatever was begun earlier and has not been issued; the earliest first.
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
