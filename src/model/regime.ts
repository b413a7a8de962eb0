import { daysInMonth } from '../text/index.js';
import { createPeriod, MONTHS_IN, type PeriodKind, type ReportingPeriod } from './period.js';
import { type PeriodWindow, readWindow, type WindowSetting } from './window.js';

/** Kỳ của mẫu: the kinds of period that it is regularly drawn up for. */
export type Periodicity = PeriodKind | 'none' | readonly PeriodKind[];

/**
 * Thời hạn gửi báo cáo: the first such day of a month after the figures are closed (the last day of a shorter month),
 * or so many days after it. A number alone is a day of the month.
 */
export type Deadline = number | { readonly day: number } | { readonly days: number };

/** Chế độ báo cáo của một mẫu, as its front matter says. */
export interface Regime {
  /** Kỳ báo cáo, the shortest first; none for what is not periodic. */
  readonly kinds: readonly PeriodKind[];
  readonly window?: WindowSetting;
  readonly deadline?: Deadline;
  readonly basis?: string | readonly string[];
  readonly recipient?: string;
}

/** Phần đầu của mẫu, as far as it says when the report is due. */
export interface RegimeSettings extends Omit<Regime, 'kinds'> {
  readonly periodicity?: Periodicity;
}

function listKinds(periodicity: Periodicity): readonly PeriodKind[] {
  const kinds = typeof periodicity === 'string' ? [periodicity] : periodicity;
  return kinds.filter((kind) => kind !== 'none').sort((left, right) => MONTHS_IN[left] - MONTHS_IN[right]);
}

/** Chế độ báo cáo ghi ở phần đầu của mẫu. */
export function readRegime({ periodicity = 'none', ...settings }: RegimeSettings): Regime {
  const { window, deadline, basis, recipient } = settings;
  return {
    kinds: listKinds(periodicity),
    ...(window !== undefined && { window }),
    ...(deadline && { deadline }),
    ...(basis !== undefined && { basis }),
    ...(recipient !== undefined && { recipient }),
  };
}

/** Cùng kỳ ấy theo chế độ báo cáo. */
export function inRegime({ kind, year, ordinal }: ReportingPeriod, { window }: Regime): ReportingPeriod {
  return createPeriod(kind, year, ordinal, readWindow(window));
}

/** Tells whether a report can be drawn up for a kind of period: its own, or a longer one that its own make up. */
export function covers({ kinds }: Regime, kind: PeriodKind): boolean {
  return kinds.length === 0 || kinds.some((own) => MONTHS_IN[own] <= MONTHS_IN[kind]);
}

/** Nghị định 09/2019/NĐ-CP, khoản 1 Điều 13: at the latest on the 25th of the last month of the period. */
const ND09_DEADLINE: Deadline = { day: 25 };

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function findDay({ to }: PeriodWindow, day: number): string {
  const [year, month] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  const inMonth = (offset: number) => {
    const first = new Date(Date.UTC(year, month - 1 + offset, 1));
    const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
    return addDays(first.toISOString().slice(0, 10), Math.min(day, last) - 1);
  };
  return inMonth(0) > to ? inMonth(0) : inMonth(1);
}

/** Ngày cuối để gửi báo cáo của kỳ, `YYYY-MM-DD`; undefined where nothing says so. */
export function findDeadline({ window }: ReportingPeriod, regime: Regime): string | undefined {
  const deadline = regime.deadline ?? (regime.window === 'nd09' ? ND09_DEADLINE : undefined);
  if (deadline === undefined) return undefined;
  if (typeof deadline === 'number') return findDay(window, deadline);
  return 'days' in deadline ? addDays(window.to, deadline.days) : findDay(window, deadline.day);
}
