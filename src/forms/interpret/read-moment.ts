import { parsePeriod } from '../../model/index.js';
import { parseDate } from '../../text/index.js';
import type { RawCell } from '../read/raw-cell.js';
import { fromSerial } from '../read/raw-value.js';
import { cleanSpaces } from './plain-text.js';
import { EMPTY, type Reading, readAs, unclear } from './reading.js';

/** Days of this century: a number outside is no day that somebody has typed. */
const FIRST = '2000-01-01';
const LAST = '2099-12-31';

const DAY_FIRST = /^(?:ngày )?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const IN_WORDS = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;
const MONTH = /^(?:tháng )?(\d{1,2})(?:[/.-]| năm )(\d{4})$/;

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

/** The day that a text names, in one of the ways in which people write it. */
function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (year !== '') return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const [, first = '', middle = '', last = ''] = YEAR_FIRST.exec(text) ?? [];
  return first === '' ? undefined : `${first}-${twoDigits(middle)}-${twoDigits(last)}`;
}

function readMonth(text: string): string | undefined {
  const [, month = '', year = ''] = MONTH.exec(text) ?? [];
  return year === '' ? undefined : `${year}-${twoDigits(month)}`;
}

function refuse(text: string): Reading<string> {
  return unclear(
    { vi: `"${text}" không phải một ngày.`, en: `"${text}" is not a date.` },
    {
      vi: 'Ghi đủ ngày, tháng, năm, ví dụ 14/12/2025.',
      en: 'Write day, month and year, such as 14/12/2025.',
    },
  );
}

function accept(day: string | undefined, shown: string): Reading<string> {
  const isDay = day !== undefined && parseDate(day) !== undefined && day >= FIRST && day <= LAST;
  return isDay ? readAs(day) : refuse(shown);
}

/**
 * Đọc ngày trong một ô, `YYYY-MM-DD`: a date, its serial number, or a text.
 * @param takesMonths "tháng 12/2025" is taken as well, as `YYYY-MM`.
 */
export function readMoment({ value }: Pick<RawCell, 'value'>, takesMonths = false): Reading<string> {
  if (value.kind === 'empty') return EMPTY;
  if (value.kind === 'date') return accept(value.value, value.value);
  if (value.kind === 'number') return accept(fromSerial(value.value, value.is1904), String(value.value));
  if (value.kind !== 'text') return refuse(value.kind === 'error' ? value.value : 'TRUE/FALSE');
  const text = cleanSpaces(value.value).toLowerCase();
  const month = takesMonths ? readMonth(text) : undefined;
  if (month !== undefined && parsePeriod(month)) return readAs(month);
  return accept(readDay(text), cleanSpaces(value.value));
}
