import type { CellValue } from 'exceljs';
import { formatMoment, parseDate, upcaseFirst } from '../../text/index.js';

/** Ngày hiển thị trong biểu mẫu. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** Giá trị của ô ngày: a day as a date, a moment without a day in words. */
export function toDateCell(moment: string): CellValue {
  const date = parseDate(moment);
  if (date) return new Date(Date.UTC(date.year, date.month - 1, date.day));
  return upcaseFirst(formatMoment(moment) ?? moment);
}
