import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import {
  type Dataset,
  groupBy,
  type Observation,
  type Progress,
  parsePeriod,
  previousPeriod,
} from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import { type DatedEntry, listDatedEntries, locateMoment, wordMoment } from '../dated-entries.js';
import { isFarFromPeriod, listLimits, type SourceLimit } from '../source-limits.js';
import type { FoundObject, FoundObjects } from '../walk-records.js';

/** So many late entries, and most of the document's: then its own date is the wrong one. */
const SUSPICIOUS_COUNT = 3;

function createProblem(location: Location, vi: string, en: string, other?: Location): Problem {
  return {
    code: 'date-outside-period',
    location,
    message: { vi, en },
    hint: { vi: 'Sửa mốc thời gian hoặc nguồn cho khớp nhau.', en: 'Mend the date or the source.' },
    ...(other && {
      related: [{ location: other, message: { vi: 'Mốc được so.', en: 'What it is held against.' } }],
    }),
  };
}

function describeLate(entry: DatedEntry, limit: SourceLimit): Problem {
  const [words, location, day] = [wordMoment(entry), locateMoment(entry), rewriteDate(limit.date)];
  return limit.isIssueDate
    ? createProblem(
        location,
        `Mốc ${words} muộn hơn ngày ban hành ${day} của văn bản nguồn "${limit.id}".`,
        `${words} is later than ${limit.date}, the date of its source "${limit.id}".`,
        limit.location,
      )
    : createProblem(
        location,
        `Mốc ${words} nằm sau kỳ của văn bản nguồn "${limit.id}" (hết ngày ${day}).`,
        `${words} lies after the period of its source "${limit.id}" (until ${limit.date}).`,
        limit.location,
      );
}

function checkSource(entries: readonly DatedEntry[], limit: SourceLimit): readonly Problem[] {
  const late = entries.filter(({ start }) => start > limit.date);
  const [first] = late;
  if (first === undefined || late.length < SUSPICIOUS_COUNT || late.length * 2 < entries.length) {
    return late.map((entry) => describeLate(entry, limit));
  }
  return [
    createProblem(
      limit.location,
      `Văn bản "${limit.id}" ghi ${rewriteDate(limit.date)} nhưng ${late.length} mốc thời gian lấy từ văn bản này muộn hơn, như ${wordMoment(first)}.`,
      `"${limit.id}" says ${limit.date}, but ${late.length} dates taken from it are later, such as ${wordMoment(first)}.`,
      locateMoment(first),
    ),
  ];
}

function checkSources(dataset: Dataset, objects: FoundObjects): readonly Problem[] {
  const bySource = groupBy(listDatedEntries(objects), ({ source }) => source);
  const limits = listLimits(dataset);
  return [...bySource].flatMap(([source, entries]) => {
    const limit = limits.get(source);
    return limit ? checkSource(entries, limit) : [];
  });
}

function checkSpan({ value, location }: FoundObject): readonly Problem[] {
  const { from, asOf } = value as Partial<Observation>;
  if (
    from === undefined ||
    asOf === undefined ||
    from <= asOf ||
    asOf.startsWith(from.slice(0, asOf.length))
  ) {
    return [];
  }
  return [
    createProblem(
      childLocation(location, 'from'),
      `Ngày đầu ${rewriteDate(from)} muộn hơn thời điểm cuối ${rewriteDate(asOf)} của số liệu.`,
      `The first day ${from} is later than the last, ${asOf}.`,
      childLocation(location, 'asOf'),
    ),
  ];
}

/** A monthly report reaches back to the one before it, so the period before counts too. */
function checkCompletion({ value, location }: FoundObject): readonly Problem[] {
  const { completedDate, period } = value as Partial<Progress>;
  const span = period === undefined ? undefined : parsePeriod(period);
  if (completedDate === undefined || span === undefined) return [];
  if (completedDate >= previousPeriod(span).start && completedDate <= span.end) return [];
  return [
    createProblem(
      childLocation(location, 'completedDate'),
      `Ngày hoàn thành ${rewriteDate(completedDate)} nằm ngoài ${span.label}.`,
      `The completion date ${completedDate} lies outside ${span.id}.`,
      childLocation(location, 'period'),
    ),
  ];
}

function checkDocuments({ documents }: Dataset): readonly Problem[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    if (!isFarFromPeriod(record)) return [];
    const [date, label] = [record.issueDate ?? '', parsePeriod(record.period)?.label ?? record.period];
    return createProblem(
      childLocation(location, 'issueDate'),
      `Ngày ban hành ${rewriteDate(date)} cách kỳ của văn bản (${label}) quá nửa năm.`,
      `The date ${date} is more than half a year away from the period ${record.period}.`,
      childLocation(location, 'period'),
    );
  });
}

/** Mốc thời gian ngoài kỳ: after the document that gives it, or outside its own period. */
export const checkDates: Check = (dataset, { objects }) => [
  ...checkDocuments(dataset),
  ...checkSources(dataset, objects),
  ...objects.listWith('from').flatMap(checkSpan),
  ...objects.listWith('completedDate').flatMap(checkCompletion),
];
