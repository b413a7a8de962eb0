import type { Problem } from '../../diagnostics/index.js';
import { daysInMonth } from '../../text/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';

/** A year with 29 February, for days without a year. */
const LEAP_YEAR = 2024;

/** "31/11/2025", "31.11.2025"; "ngày 31/11", "ngày 30 tháng 02 năm 2025"; "tháng 13/2025"; "quý V năm 2025". */
const DATES: readonly RegExp[] = [
  /(?<![\d/.-])(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>(?:19|20)\d{2})(?![\d/])/gu,
  /ngày (?<day>\d{1,2})(?:\/| tháng )(?<month>\d{1,2})(?![\d/])(?: năm (?<year>\d{4}))?/giu,
  /(?<!\p{L})tháng (?<month>\d{1,2})(?:\/| năm )(?<year>\d{4})(?!\d)/giu,
];
const QUARTER = /(?<!\p{L})quý (?:[05-9]|V|VI+|IX|X)(?:\/| năm )\d{4}(?!\d)/iu;

const CLUE = /\d[/.-]\d|ngày \d|tháng \d|quý [05-9VX]/i;

function exists({ day = '1', month = '', year }: Readonly<Record<string, string | undefined>>): boolean {
  const [wantedDay, wantedMonth] = [Number(day), Number(month)];
  if (wantedMonth < 1 || wantedMonth > 12 || wantedDay < 1) return false;
  return wantedDay <= daysInMonth(year === undefined ? LEAP_YEAR : Number(year), wantedMonth);
}

function findDate(text: string): string | undefined {
  for (const pattern of DATES) {
    const wrong = [...text.matchAll(pattern)].find(({ groups = {} }) => !exists(groups));
    if (wrong) return wrong[0];
  }
  return QUARTER.exec(text)?.[0];
}

function createProblem({ place, found }: TextFinding<string>): Problem {
  return {
    code: 'impossible-date',
    location: place.location,
    message: { vi: `Không có "${found}".`, en: `There is no "${found}".` },
    hint: { vi: 'Sửa ngày, tháng theo văn bản nguồn.', en: 'Mend the date after the source.' },
  };
}

/** Ngày, tháng, quý không có trong lịch, written in a sentence. */
export const checkProseDates: Check = (_dataset, { texts }) =>
  findInTexts(texts, CLUE, findDate).map(createProblem);
