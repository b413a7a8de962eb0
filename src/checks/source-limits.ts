import { childLocation, type Location } from '../diagnostics/index.js';
import { type Dataset, type IssuedDocument, parsePeriod } from '../model/index.js';

/** Hạn của một văn bản: the last day that it can speak of, and the value that says so. */
export interface SourceLimit {
  readonly id: string;
  readonly date: string;
  /** Whether the day is the document's own date, or only the end of its period. */
  readonly isIssueDate: boolean;
  readonly location: Location;
}

/** Half a year; a plan is issued before its period, a report soon after. */
const LEEWAY = 184 * 86_400_000;

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Ngày ban hành cách kỳ của văn bản quá nửa năm: more likely a slip in the year. */
export function isFarFromPeriod({ issueDate, period }: IssuedDocument): boolean {
  const span = parsePeriod(period);
  if (span === undefined || typeof issueDate !== 'string') return false;
  const time = toTime(issueDate);
  return time < toTime(span.start) - LEEWAY || time > toTime(span.end) + LEEWAY;
}

/** Hạn của từng văn bản nguồn: its date, or the end of its period while it has none that can be right. */
export function listLimits(dataset: Dataset): ReadonlyMap<string, SourceLimit> {
  const limits = new Map<string, SourceLimit>();
  for (const [id, { record, location }] of dataset.documents) {
    const { issueDate, period } = record;
    const isIssueDate = typeof issueDate === 'string' && !isFarFromPeriod(record);
    const date = isIssueDate ? issueDate : parsePeriod(period)?.end;
    if (date === undefined) continue;
    limits.set(id, {
      id,
      date,
      isIssueDate,
      location: childLocation(location, isIssueDate ? 'issueDate' : 'period'),
    });
  }
  return limits;
}
