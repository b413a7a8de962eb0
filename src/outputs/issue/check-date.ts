import type { Failure } from '../../diagnostics/index.js';
import { translatePlace } from '../../document/index.js';
import { type IssuedFigure, parsePeriod } from '../../model/index.js';
import { formatDate, parseDate } from '../../text/index.js';
import { type PlannedIssue, refuse } from './issue-request.js';
import type { CurrentFigure } from './issued-figures.js';

/** Data that say when something has happened; a due date may lie ahead. */
const HAPPENED = /\/completedDate$|^citations\/[^/]+\/date$/;

/** The first day of a moment or a period: a month that has begun may be reported on. */
function firstDay(moment: string): string {
  return moment.length >= 10 ? moment.slice(0, 10) : (parsePeriod(moment)?.start ?? '');
}

/** The day from which a figure can be known. */
function dayOf({ datum = '', value, asOf = '' }: IssuedFigure, isReport: boolean): string {
  if (HAPPENED.test(datum) && typeof value === 'string' && parseDate(value)) return value;
  if (!datum.includes('/observations/')) return '';
  // A plan may name what is expected of a month or a year to come.
  return asOf.length >= 10 || isReport ? firstDay(asOf) : '';
}

/** Văn bản không thể ban hành trước điều nó nêu: the latest day among its figures. */
export function findEarlyDate(
  { workspace, target, date, document }: PlannedIssue,
  figures: readonly CurrentFigure[],
): Failure | undefined {
  const isReport = workspace.summary.templates.some(({ id, kind }) => id === target.id && kind === 'report');
  const [latest] = figures
    .map(({ figure }) => ({ figure, day: dayOf(figure, isReport) }))
    .filter(({ day }) => day > date)
    .sort((left, right) => (left.day < right.day ? 1 : -1));
  if (latest === undefined) return undefined;
  const day = parseDate(latest.day);
  const { printed, place } = latest.figure;
  return refuse(
    {
      vi: `Ngày ban hành ${date} của văn bản ${document.record.id} trước ngày ${day ? formatDate(day) : latest.day} của "${printed}" (${place}).`,
      en: `The date ${date} of ${document.record.id} is before ${latest.day}, the day of "${printed}" (${translatePlace(place)}).`,
    },
    {
      vi: 'Gõ lại ngày ban hành, hoặc sửa ngày trong dữ liệu.',
      en: 'Type the date again, or mend the day in the data.',
    },
  );
}
