import { formatDate, parseDate } from '../text/index.js';

/** Ngày bằng chữ số kiểu Việt Nam; what is no day stays as it is. */
export function wordDate(date: string): string {
  const parsed = parseDate(date);
  return parsed ? formatDate(parsed) : date;
}
