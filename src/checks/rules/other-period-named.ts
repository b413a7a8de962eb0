import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import {
  createPeriod,
  type Dataset,
  ND09,
  parsePeriod,
  previousPeriod,
  type ReportingPeriod,
  withWindow,
} from '../../model/index.js';
import type { Check } from '../check.js';
import { listPeriodSentences, STATEMENT_LISTS } from '../period-sentences.js';

/** Words after which a sentence speaks of its own time; after "so với", "từ", "cùng kỳ" it speaks of another. */
const OWN_TIME = `(?<=^|[.;] |(?<!từ[^.;]*)(?:trong|tính đến|lũy kế đến|đến hết|đến cuối|đến|hết) (?:ngày |cuối )?)`;

const MONTH = new RegExp(
  String.raw`${OWN_TIME}tháng (?<month>\d{1,2})(?:(?:\/| năm )(?<year>\d{4}))?(?![\d/])`,
  'giu',
);
const DAY = new RegExp(
  String.raw`${OWN_TIME}(?:ngày )?(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)`,
  'giu',
);
const YEAR = new RegExp(String.raw`${OWN_TIME}năm (?<year>\d{4})(?!\d|\s*[-–])`, 'giu');

const CLUE = /tháng \d|năm \d{4}|\d\/\d{4}/i;

function pad(part: string): string {
  return part.padStart(2, '0');
}

/** The earliest day that a period may begin with: the 15th before it (Nghị định 09/2019/NĐ-CP, Điều 12). */
function firstDayOf(period: ReportingPeriod): string {
  return withWindow(period, ND09).window.from;
}

type Groups = Readonly<Record<string, string | undefined>>;

function isPastMonth({ month = '', year }: Groups, period: ReportingPeriod): boolean {
  if (period.kind !== 'month' || Number(month) < 1 || Number(month) > 12) return false;
  const named = createPeriod('month', Number(year ?? period.year), Number(month));
  return named.end < period.start;
}

function isPastDay({ day = '', month = '', year = '' }: Groups, period: ReportingPeriod): boolean {
  return `${year}-${pad(month)}-${pad(day)}` < firstDayOf(period) && period.kind !== 'year';
}

/** "14/11/2024" in a report of November 2025: the year is a slip, unless the sentence compares or looks back. */
const ANY_DAY =
  /(?<!(?:so với|cùng kỳ|từ|trước|sau|số)[^.;,]*)(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/giu;

function isSlipInYear({ month = '', year }: Groups, period: ReportingPeriod): boolean {
  const isOwnMonth = period.kind === 'month' && Number(month) === period.ordinal;
  return isOwnMonth && Math.abs(Number(year) - period.year) === 1;
}

/** A yearly plan looks at the year before it, and so do the first months of a year. */
function isPastYear({ year }: Groups, period: ReportingPeriod): boolean {
  const looksBack = period.kind === 'year' || period.ordinal === 1;
  return Number(year) < period.year - (looksBack ? 1 : 0);
}

/** The first period in a sentence that is past and not its own. */
function findPast(text: string, period: ReportingPeriod): string | undefined {
  if (!CLUE.test(text)) return undefined;
  const rules = [
    [MONTH, isPastMonth],
    [DAY, isPastDay],
    [YEAR, isPastYear],
    [ANY_DAY, isSlipInYear],
  ] as const;
  for (const [pattern, isPast] of rules) {
    const found = [...text.matchAll(pattern)].find(({ groups = {} }) => isPast(groups, period));
    if (found) return found[0];
  }
  return undefined;
}

function createProblem(found: string, period: ReportingPeriod, location: Location): Problem {
  return {
    code: 'other-period-named',
    location,
    message: {
      vi: `Câu của ${period.label} lại nói về "${found}".`,
      en: `A sentence for ${period.id} speaks of "${found}".`,
    },
    hint: {
      vi: 'Có lẽ chép từ kỳ trước; sửa tháng, năm và con số của câu.',
      en: 'It was probably copied from an earlier period; mend its month, year and figures.',
    },
  };
}

/** Trích yếu kết thúc bằng tên kỳ: "… tháng 10/2025", "… năm 2025". */
const SUBJECT_PERIOD = /(?:tháng (?<month>\d{1,2})(?:\/| năm )|năm )(?<year>\d{4})$/iu;

function checkSubjects({ documents }: Dataset): readonly Problem[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    const period = parsePeriod(record.period);
    const found = SUBJECT_PERIOD.exec(record.subject ?? '');
    if (period === undefined || found === null) return [];
    const groups = found.groups ?? {};
    const isOther =
      groups.month === undefined ? Number(groups.year) < period.year : isPastMonth(groups, period);
    return isOther ? [createProblem(found[0], period, childLocation(location, 'subject'))] : [];
  });
}

/** A statement may look back at the period before, as a plan does; what is older was copied with its document. */
function checkStatements({ documents }: Dataset): readonly Problem[] {
  return [...documents.values()].flatMap(({ record, location }) => {
    const period = parsePeriod(record.period);
    if (period === undefined) return [];
    const earliest = previousPeriod(period).start;
    return STATEMENT_LISTS.flatMap((key) =>
      [...(record[key] ?? []).entries()].flatMap(([index, statement]) => {
        const own = parsePeriod(statement.period ?? '');
        const place = childLocation(location, key, index, 'period');
        return own && own.end < earliest ? [createProblem(own.label, period, place)] : [];
      }),
    );
  });
}

/** Câu hoặc trích yếu của một kỳ nêu tháng, năm đã qua của kỳ khác. */
export const checkNamedPeriods: Check = (dataset) => [
  ...checkSubjects(dataset),
  ...checkStatements(dataset),
  ...listPeriodSentences(dataset).flatMap(({ text, period, location }) => {
    const found = findPast(text, period);
    return found === undefined ? [] : [createProblem(found, period, location)];
  }),
];
