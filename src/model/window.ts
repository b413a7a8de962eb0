import { daysInMonth } from '../text/index.js';

/**
 * Ngày chốt số liệu của một chế độ báo cáo: first and last day of the month, both included. With `from` after `to`
 * the figures of a month begin in the month before. A day that a month does not have is the next one of the calendar
 * (`from`) or its last (`to`), so that the months leave no gap.
 */
export interface WindowDays {
  readonly from: number;
  readonly to: number;
}

/** Thời gian chốt số liệu của một kỳ: first and last day, `YYYY-MM-DD`. */
export interface PeriodWindow {
  readonly from: string;
  readonly to: string;
}

/** Chế độ báo cáo ghi ở mẫu (`window`). */
export type WindowSetting = 'calendar' | 'nd09' | WindowDays;

/** Kỳ theo dương lịch. */
export const CALENDAR: WindowDays = { from: 1, to: 31 };

/** Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before to the 14th. */
export const ND09: WindowDays = { from: 15, to: 14 };

const NAMED = { calendar: CALENDAR, nd09: ND09 };

/** Ngày chốt số liệu của một chế độ; the calendar where none is named. */
export function readWindow(setting: WindowSetting = 'calendar'): WindowDays {
  return typeof setting === 'string' ? NAMED[setting] : setting;
}

/** Một ngày của tháng thứ `month`, counted over the years: 0 is December of the year before; day 0 its eve. */
function writeDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Thời gian chốt số liệu của một kỳ gồm các tháng từ `first` đến `last`. */
export function windowOf(
  year: number,
  { first, last }: { readonly first: number; readonly last: number },
  { from, to }: WindowDays,
): PeriodWindow {
  const opening = from > to ? first - 1 : first;
  const afterLast = daysInMonth(year, opening) + 1;
  return {
    from: writeDay(year, opening, Math.min(from, afterLast)),
    to: writeDay(year, last, Math.min(to, daysInMonth(year, last))),
  };
}
