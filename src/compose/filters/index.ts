import { shareOfWhole, size, total } from './compute-filters.js';
import type { TemplateFilter } from './filter.js';
import {
  asOf,
  count,
  date,
  dateLong,
  downcase,
  footnote,
  join,
  number,
  optional,
  percent,
  prose,
  upcase,
  withUnit,
} from './format-filters.js';
import { agency, cite } from './reference-filters.js';
import { at, worksIn } from './select-filters.js';

/** Bộ lọc dùng được trong mẫu, in alphabetical order. */
export const TEMPLATE_FILTERS: Readonly<Record<string, TemplateFilter>> = {
  agency,
  as_of: asOf,
  at,
  cite,
  count,
  date,
  date_long: dateLong,
  downcase_first: downcase,
  footnote,
  join,
  number,
  optional,
  percent,
  prose,
  share_of: shareOfWhole,
  size,
  total,
  upcase_first: upcase,
  with_unit: withUnit,
  works_in: worksIn,
};
