import { childLocation, type Location } from '../diagnostics/index.js';
import { parsePeriod } from '../model/index.js';
import { formatMoment } from '../text/index.js';
import { remember } from './remember.js';
import type { FoundObject, FoundObjects } from './walk-records.js';

/** Một mốc thời gian trong dữ liệu, with the document that gives it. */
export interface DatedEntry {
  readonly source: string;
  /** First day of the moment, `YYYY-MM-DD`. */
  readonly start: string;
  readonly moment: string;
  /** The object, and which of its keys holds the moment. */
  readonly object: FoundObject;
  readonly key: string;
}

/** Chỗ ghi mốc thời gian. */
export function locateMoment({ object, key }: DatedEntry): Location {
  return childLocation(object.location, key);
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

function findMomentKey(value: FoundObject['value']): string | undefined {
  for (const key of MOMENT_KEYS) if (typeof value[key] === 'string') return key;
  if (typeof value.period === 'string' && typeof value.status === 'string') return 'period';
  return typeof value.date === 'string' && typeof value.title === 'string' ? 'date' : undefined;
}

/** Các mốc thời gian của số liệu, tiến độ, sự kiện: one entry for each object, its earliest. */
export function listDatedEntries(objects: FoundObjects): readonly DatedEntry[] {
  const startOf = remember(readStart);
  const entries: DatedEntry[] = [];
  for (const object of objects.listWith('source')) {
    const { source, value } = object;
    const key = findMomentKey(value);
    if (source === undefined || key === undefined) continue;
    const moment = String(value[key]);
    entries.push({ source, start: startOf(moment), moment, object, key });
  }
  return entries;
}
