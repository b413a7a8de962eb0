import type { Failure } from '../diagnostics/index.js';
import type { Console } from './console.js';
import type { OutputOptions } from './options.js';

const INVALID: Failure = {
  code: 'wrong-usage',
  message: {
    vi: 'Biến môi trường SOURCE_DATE_EPOCH không phải số giây tính từ 01/01/1970.',
    en: 'The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970-01-01.',
  },
  hint: {
    vi: 'Đặt một số nguyên (ví dụ 1767139200), hoặc bỏ biến này.',
    en: 'Set it to a whole number (for example 1767139200), or unset it.',
  },
};

/** The last second of the year 9999, the last that a document can be dated. */
const LATEST = 253_402_300_799;

/**
 * Ngày theo SOURCE_DATE_EPOCH (reproducible-builds.org, specification 1.1), `YYYY-MM-DD` in UTC,
 * for documents without a date of their own. A value that is no time is told to the user and gives undefined.
 */
export function readSourceDate(
  { sourceDateEpoch: value }: Pick<OutputOptions, 'sourceDateEpoch'>,
  console: Console,
): { readonly date?: string } | undefined {
  if (value === undefined || value === '') return {};
  const seconds = Number(value);
  if (/^\d+$/.test(value) && seconds <= LATEST) {
    return { date: new Date(seconds * 1000).toISOString().slice(0, 10) };
  }
  console.printFailure(INVALID);
  return undefined;
}
