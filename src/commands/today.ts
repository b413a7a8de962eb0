import type { Console } from './console.js';
import type { OutputOptions } from './options.js';
import { readSourceDate } from './source-date.js';

/** Hôm nay, where the command runs. */
function readClock(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Ngày hôm nay, `YYYY-MM-DD`: that of the environment, else that of the clock; undefined when the environment's is none. */
export function readToday(
  options: Pick<OutputOptions, 'sourceDateEpoch'>,
  console: Console,
): string | undefined {
  const source = readSourceDate(options, console);
  return source && (source.date ?? readClock());
}
