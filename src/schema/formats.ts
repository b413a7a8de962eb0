import { parseDate } from '../text/dates.js';

/** Ngày có thật: "2025-02-28", not "2025-02-30". */
export function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/** Thời điểm có thật; the pattern beside it says how it is written, so only the day is looked at. */
export function isMoment(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day === undefined || isDate(day);
}
