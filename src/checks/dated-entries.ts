import { childLocation, type Location } from '../diagnostics/index.js';
import { parsePeriod } from '../model/index.js';
import { formatMoment } from '../text/index.js';
import { remember } from './remember.js';
import type { FoundObject } from './walk-records.js';

/** Một mốc thời gian trong dữ liệu, with the document that gives it. */
export interface DatedEntry {
  readonly source: string;
  /** First day of the moment, `YYYY-MM-DD`. */
  readonly start: string;
  readonly moment: string;
  /** The object, and which of its keys holds the moment. */
  readonly object: Location;
  readonly key: string;
}

/** Chỗ ghi mốc thời gian. */
export function locateMoment({ object, key }: DatedEntry): Location {
  return childLocation(object, key);
}

/** Keys that hold when something was so; due dates and periods of plans lie ahead by nature. */
const MOMENT_KEYS = ['asOf', 'completedDate', 'from'];

function readStart(moment: string): string {
  return moment.length < 10 ? (parsePeriod(moment)?.start ?? moment) : moment.slice(0, 10);
}

/** Mốc thời gian bằng chữ. */
export function wordMoment({ moment }: DatedEntry): string {
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
  const startOf = remember(readStart);
  return objects.flatMap(({ value, location, source }) => {
    if (source === undefined) return [];
    const [key] = listMoments(value);
    if (key === undefined) return [];
    const moment = String(value[key]);
    return [{ source, start: startOf(moment), moment, object: location, key }];
  });
}
