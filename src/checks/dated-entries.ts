import { childLocation, type Location } from '../diagnostics/index.js';
import { parsePeriod } from '../model/index.js';
import { formatMoment } from '../text/index.js';
import type { FoundObject } from './walk-records.js';

/** Một mốc thời gian trong dữ liệu, with the document that gives it. */
export interface DatedEntry {
  readonly source: string;
  /** First day of the moment, `YYYY-MM-DD`. */
  readonly start: string;
  readonly words: string;
  readonly location: Location;
}

/** Keys that hold when something was so; due dates and periods of plans lie ahead by nature. */
const MOMENT_KEYS = ['asOf', 'completedDate', 'from'];

function readStart(moment: string): string {
  return moment.length < 10 ? (parsePeriod(moment)?.start ?? moment) : moment.slice(0, 10);
}

function wordMoment(moment: string): string {
  return formatMoment(moment) ?? parsePeriod(moment)?.label ?? moment;
}

function listMoments(value: FoundObject['value']): readonly string[] {
  const keys = MOMENT_KEYS.filter((key) => typeof value[key] === 'string');
  if (typeof value.period === 'string' && typeof value.status === 'string') keys.push('period');
  if (typeof value.date === 'string' && typeof value.title === 'string') keys.push('date');
  return keys;
}

/** Các mốc thời gian của số liệu, tiến độ, sự kiện: one entry for each object, its earliest. */
export function listDatedEntries(objects: readonly FoundObject[]): readonly DatedEntry[] {
  return objects.flatMap(({ value, location, source }) => {
    if (source === undefined) return [];
    const [key] = listMoments(value);
    if (key === undefined) return [];
    const moment = String(value[key]);
    return [
      { source, start: readStart(moment), words: wordMoment(moment), location: childLocation(location, key) },
    ];
  });
}
