import { childLocation, type Localized, type Location, type Problem } from '../../diagnostics/index.js';
import { type Dataset, groupBy, parsePeriod } from '../../model/index.js';
import { findOwnAssignment } from '../assignment.js';
import type { Check } from '../check.js';
import { listDatedEntries, locateMoment } from '../dated-entries.js';
import { listProgress, listTasks } from '../progress-entries.js';

/** Một ngày tháng gõ vào, where it stands, and what it is one of. */
interface Dated {
  readonly date: string;
  readonly location: Location;
  /** Dates of one of these may differ by a year: the observations of one metric. */
  readonly series?: string;
}

/** So many others with the same month, or the same day, of another year are no chance. */
const SAME_MONTH = 3;
const SAME_DAY = 2;
const DAY_LENGTH = 10;

const YEAR_LENGTH = 4;

function yearOf(date: string): number {
  return Number(date.slice(0, YEAR_LENGTH));
}

/** The same day, a year later or earlier. */
function shift(date: string, years: number): string {
  return `${yearOf(date) + years}${date.slice(YEAR_LENGTH)}`;
}

const BESIDE: Localized = { vi: 'những ngày bên cạnh', en: 'the dates beside it' };
const PERIOD: Localized = { vi: 'kỳ báo cáo', en: 'the period that reports it' };

function describe({ date, location }: Dated, usual: string, related: Location, against = BESIDE): Problem {
  return {
    code: 'year-slip',
    location,
    message: {
      vi: `Năm ${yearOf(date)} lệch một năm so với ${against.vi}, là năm ${yearOf(usual)}.`,
      en: `The year ${yearOf(date)} is one off from ${against.en}, which is of ${yearOf(usual)}.`,
    },
    hint: {
      vi: `Có phải là ${usual}? Nếu nguồn ghi đúng như vậy thì ghi nhận lý do.`,
      en: `Did you mean ${usual}? If the source really has it so, acknowledge it.`,
    },
    related: [{ location: related, message: { vi: 'So với chỗ này.', en: 'Held against this.' } }],
  };
}

/** Of the dates that fall on one day of the year, the single one of another year. */
function checkAlike(dates: readonly Dated[]): readonly Problem[] {
  const byYear = [...groupBy(dates, ({ date }) => String(yearOf(date)))];
  return byYear.flatMap(([year, [single, ...more]]) => {
    const [, others = []] = byYear.find(([other]) => Math.abs(Number(other) - Number(year)) === 1) ?? [];
    const [first] = others;
    if (single === undefined || first === undefined || more.length > 0) return [];
    if (others.length < (single.date.length < DAY_LENGTH ? SAME_MONTH : SAME_DAY)) return [];
    const isSeries = others.some(({ series }) => series !== undefined && series === single.series);
    return isSeries ? [] : [describe(single, first.date, first.location)];
  });
}

function checkGroups(dates: readonly (Dated & { readonly group: string })[]): readonly Problem[] {
  const groups = groupBy(dates, ({ date, group }) => `${group} ${date.slice(YEAR_LENGTH)}`);
  return [...groups.values()].flatMap(checkAlike);
}

/** Tasks of one list that were assigned on one day. */
function listAssignments(dataset: Dataset) {
  return listTasks(dataset).flatMap(([task, list]) => {
    const own = findOwnAssignment(task);
    return own ? [{ ...own, group: list.id }] : [];
  });
}

/** A completion that lies a year before the period that reports it, and would lie in it a year later. */
function checkCompletions(dataset: Dataset): readonly Problem[] {
  return listProgress(dataset).flatMap(({ progress, location, task }) => {
    const { completedDate: date } = progress;
    const period = parsePeriod(progress.period);
    if (date === undefined || period === undefined || date >= period.start) return [];
    const later = shift(date, 1);
    const isTold = (task.record.progress ?? []).some(
      (other) => other !== progress && other.completedDate === date,
    );
    if (later < period.start || later > period.end || isTold) return [];
    const place = childLocation(location, 'completedDate');
    return [describe({ date, location: place }, later, childLocation(location, 'period'), PERIOD)];
  });
}

/** Năm gõ lệch một: as happens in January, or where a line is copied from last year's. */
export const checkYears: Check = (dataset, { objects }) => {
  const figures = listDatedEntries(objects)
    .filter(({ key, moment }) => key === 'asOf' && moment.length > YEAR_LENGTH)
    .map((entry) => {
      const location = locateMoment(entry);
      const series = location.pointer?.replace(/\/\d+\/asOf$/, '') ?? '';
      return { date: entry.moment, location, group: `${location.file} ${entry.source}`, series };
    });
  return [...checkGroups(figures), ...checkGroups(listAssignments(dataset)), ...checkCompletions(dataset)];
};
