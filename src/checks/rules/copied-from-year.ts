import { findEarlierYear } from '../../analysis/index.js';
import { childLocation, type Localized, type Location, type Problem } from '../../diagnostics/index.js';
import { type Dataset, parsePeriod, type SourcedRecord } from '../../model/index.js';
import type { Check } from '../check.js';

const PREAMBLE_LISTS = ['implementedDocuments', 'consideredDocuments'] as const;

function createProblem(message: Localized, location: Location): Problem {
  return {
    code: 'other-period-named',
    location,
    message,
    hint: {
      vi: 'Có lẽ chép từ năm trước; ghi văn bản, mã của năm này. Đúng như vậy thì ghi nhận lý do ở acknowledgements.',
      en: 'It was probably copied from an earlier year; name the document or id of this one, or acknowledge it.',
    },
  };
}

/** "Thực hiện Công văn … năm 2026" in the plan for 2027. Legal bases of earlier years go on. */
function checkPreambles({ documents, citations }: Dataset): readonly Problem[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    const period = parsePeriod(record.period);
    if (period === undefined) return [];
    return PREAMBLE_LISTS.flatMap((key) =>
      (record[key] ?? []).flatMap((id, index) => {
        const year = findEarlierYear(citations.get(id)?.record.subject, period.year);
        if (year === undefined) return [];
        const message = {
          vi: `Văn bản của ${period.label} lại dựa vào "${id}", là văn bản cho năm ${year}.`,
          en: `A document for ${period.id} rests on "${id}", which is for ${year}.`,
        };
        return [createProblem(message, childLocation(location, key, index))];
      }),
    );
  });
}

/** A record for one year, and what it holds. */
interface YearRecord {
  readonly year: number;
  readonly location: Location;
  readonly record: SourcedRecord & { readonly origin?: string };
  readonly parts: readonly {
    readonly part: SourcedRecord & { readonly id?: string };
    readonly place: Location;
  }[];
}

function listParts<T extends SourcedRecord>(
  parts: readonly T[] | undefined,
  location: Location,
  key: string,
) {
  return (parts ?? []).map((part, index) => ({ part, place: childLocation(location, key, index) }));
}

/** The year at the end of an id: "muc-tieu-chung-2026". */
function readYear(id: string): number | undefined {
  const year = /-(20\d{2})$/.exec(id)?.[1];
  return year === undefined ? undefined : Number(year);
}

function listYearRecords({ tasks, indicators }: Dataset): readonly YearRecord[] {
  const lists = [...tasks.values()].flatMap(({ record, location }) => {
    const year = readYear(record.id);
    return year === undefined
      ? []
      : [{ year, location, record, parts: listParts(record.tasks, location, 'tasks') }];
  });
  const sets = [...indicators.values()].flatMap(({ record, location }) => {
    const year = parsePeriod(record.period)?.year;
    const parts = listParts(record.indicators, location, 'indicators');
    return year === undefined ? [] : [{ year, location, record, parts }];
  });
  return [...lists, ...sets];
}

function describeName(name: string, year: number, location: Location): Problem {
  const message = {
    vi: `Danh sách của năm ${year} lại ghi "${name}", là của năm trước.`,
    en: `A list for ${year} says "${name}", which is of an earlier year.`,
  };
  return createProblem(message, location);
}

/** The same words for every entry of a list, so that they are told together. */
function describeId(idYear: number, year: number, location: Location): Problem {
  const message = {
    vi: `Mục của danh sách năm ${year} còn mang mã của năm ${idYear}.`,
    en: `An entry of a list for ${year} has an id of ${idYear}.`,
  };
  return createProblem(message, location);
}

/** A document of an earlier year: it can neither assign nor tell what is for this one. */
function isEarlier({ documents }: Dataset, id: string | undefined, year: number): id is string {
  const period = parsePeriod(documents.get(id ?? '')?.record.period ?? '');
  return period?.kind === 'year' && period.year < year;
}

function checkList(dataset: Dataset, { year, location, record, parts }: YearRecord): readonly Problem[] {
  const { origin } = record;
  const own = isEarlier(dataset, origin, year)
    ? [describeName(origin, year, childLocation(location, 'origin'))]
    : [];
  const sourced = [{ part: record, place: location }, ...parts].flatMap(({ part, place }) => {
    const document = part.source?.document;
    const at = childLocation(place, 'source', 'document');
    return isEarlier(dataset, document, year) ? [describeName(document, year, at)] : [];
  });
  const named = parts.flatMap(({ part: { id = '' }, place }) => {
    const idYear = readYear(id);
    return idYear !== undefined && idYear < year
      ? [describeId(idYear, year, childLocation(place, 'id'))]
      : [];
  });
  return [...own, ...sourced, ...named];
}

/** Danh sách của một năm còn mang văn bản giao, nguồn hay mã của năm trước. */
export const checkCopiedYears: Check = (dataset) => [
  ...checkPreambles(dataset),
  ...listYearRecords(dataset).flatMap((one) => checkList(dataset, one)),
];
