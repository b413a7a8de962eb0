import { at } from './at-filter.js';
import { shareOfWhole, size, total } from './compute-filters.js';
import { asOf, count, date, dateLong, number, percent, withUnit } from './figure-filters.js';
import type { TemplateFilter } from './filter.js';
import { forPeriod } from './for-period-filter.js';
import { change, target, verdict } from './indicator-filters.js';
import { concat, defaultTo, first, last, reverse } from './list-filters.js';
import { prose } from './prose-filter.js';
import { agency, cite } from './reference-filters.js';
import { reported } from './reported-filter.js';
import { result } from './result-filter.js';
import { tasksIn, worksIn } from './task-filters.js';
import { downcase, footnote, join, optional, upcase } from './word-filters.js';
import { workLine } from './work-line-filter.js';

/** Bộ lọc dùng được trong mẫu, in alphabetical order. */
export const TEMPLATE_FILTERS: Readonly<Record<string, TemplateFilter>> = {
  agency,
  as_of: asOf,
  at,
  change,
  cite,
  concat,
  count,
  date,
  date_long: dateLong,
  default: defaultTo,
  downcase_first: downcase,
  first,
  footnote,
  for_period: forPeriod,
  join,
  last,
  number,
  optional,
  percent,
  prose,
  reported,
  result,
  reverse,
  share_of: shareOfWhole,
  size,
  target,
  tasks_in: tasksIn,
  total,
  upcase_first: upcase,
  verdict,
  with_unit: withUnit,
  work_line: workLine,
  works_in: worksIn,
};

/** Tên các bộ lọc. */
export const FILTER_NAMES: readonly string[] = Object.keys(TEMPLATE_FILTERS);
