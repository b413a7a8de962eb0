/** Ngày dương lịch; `month` from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const PART_OF_YEAR = /^(\d{4})-([QH])(\d)$/;
const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** Số ngày của tháng. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Đọc ngày `YYYY-MM-DD`; undefined when there is no such day. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** Days below 10 take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4.b). */
export function formatDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** Months 1 and 2 take a leading zero, the others do not (same clause). */
export function formatMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** Ngày viết gọn: "06/10/2025", "11/4/2025". */
export function formatDate(date: CalendarDate): string {
  return `${formatDay(date.day)}/${formatMonth(date.month)}/${date.year}`;
}

/** Ngày viết đầy đủ: "ngày 06 tháng 10 năm 2025". */
export function formatDateLong(date: CalendarDate): string {
  return `ngày ${formatDay(date.day)} tháng ${formatMonth(date.month)} năm ${date.year}`;
}

/** Ngày `YYYY-MM-DD` viết gọn: "2025-04-11" → "11/4/2025"; what is no date stays as it is. */
export function rewriteDate(day: string): string {
  const date = parseDate(day);
  return date ? formatDate(date) : day;
}

/** Ngày `YYYY-MM-DD` trong bảng in ra: as Vietnamese write it, and as it is in English, where 11/4 may be read as November. */
export function wordDate(day: string, language: 'en' | 'vi'): string {
  return language === 'en' ? day : rewriteDate(day);
}

/** Khoảng thời gian giữa hai ngày `YYYY-MM-DD`: "từ ngày 15/10/2025 đến ngày 14/11/2025". */
export function formatSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  return `từ ngày ${rewriteDate(from)} đến ngày ${rewriteDate(to)}`;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const HALVES = ['đầu', 'cuối'];

/** "quý IV năm 2025". */
export function formatQuarter(year: number, quarter: number): string {
  return `quý ${QUARTERS[quarter - 1]} năm ${year}`;
}

/** "6 tháng cuối năm 2025". */
export function formatHalf(year: number, half: number): string {
  return `6 tháng ${HALVES[half - 1]} năm ${year}`;
}

function formatPartOfYear(text: string): string | undefined {
  const [, year, letter, ordinal] = PART_OF_YEAR.exec(text) ?? [];
  if (year === undefined) return undefined;
  const format = letter === 'Q' ? formatQuarter : formatHalf;
  return format(Number(year), Number(ordinal));
}

/** Thời điểm của số liệu: "09 giờ ngày 11/11/2025", "ngày 11/11/2025", "tháng 11/2025", "quý IV năm 2025", "năm 2025". */
export function formatMoment(text: string): string | undefined {
  const match = MOMENT.exec(text);
  if (!match) return formatPartOfYear(text);
  const [, year, month, day, hour, minute] = match;
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${formatMonth(Number(month))}/${year}`;
  const date = formatDate({ year: Number(year), month: Number(month), day: Number(day) });
  if (hour === undefined) return `ngày ${date}`;
  return `${hour} giờ${minute === '00' ? '' : ` ${minute} phút`} ngày ${date}`;
}
