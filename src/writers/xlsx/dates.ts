const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;
/** The serial number of 01/01/1970 in the calendar of spreadsheets (ECMA-376 Part 1, 18.17.4.1). */
const firstUnixDay = 25_569;

// Excel counts a day 29/02/1900 that never was; only from the next day on do all programs agree.
const firstSafeDay = Date.UTC(1900, 2, 1);

/**
 * Đọc ngày ISO `YYYY-MM-DD` as its serial number; undefined for what is no whole day or no day that
 * a spreadsheet can hold.
 */
export function readDay(value: string): number | undefined {
  const match = dayPattern.exec(value);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // The 30th of February would be the 2nd of March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() < firstSafeDay ? undefined : firstUnixDay + date.getTime() / millisecondsPerDay;
}

/** Viết thời điểm chưa đủ ngày hoặc có giờ: "07/2025", "31/07/2025 08:30". */
export function printMoment(value: string): string {
  const [day = '', time] = value.split('T');
  const printed = day.split('-').reverse().join('/');
  return time ? `${printed} ${time}` : printed;
}
