/** Đối số của một bộ lọc: how many it takes, and the only texts that one may be. */
export interface FilterArguments {
  readonly least: number;
  readonly most: number;
  /** The words that may be written at a place, counted from 0. */
  readonly choices?: Readonly<Record<number, readonly string[]>>;
  /** Where a number from 0 to 6 is written. */
  readonly decimalsAt?: number;
  /** Where a period stands: `period`, or an id like "2025-11". */
  readonly periodAt?: number;
  /** Where a text stands that may come to be printed. */
  readonly printedAt?: number;
}

const NONE: FilterArguments = { least: 0, most: 0 };
const SEPARATOR: FilterArguments = { least: 0, most: 1, printedAt: 0 };
const PERIOD: FilterArguments = { least: 0, most: 1, periodAt: 0 };

/** Đối số của các bộ lọc, by name. */
export const FILTER_ARGUMENTS: Readonly<Record<string, FilterArguments>> = {
  agency: SEPARATOR,
  as_of: NONE,
  at: { least: 0, most: 2, periodAt: 0, choices: { 1: ['optional'] } },
  change: PERIOD,
  cite: { least: 0, most: 1, choices: { 0: ['auto', 'reference'] } },
  concat: { least: 1, most: 1 },
  count: NONE,
  date: NONE,
  date_long: NONE,
  default: { least: 1, most: 1, printedAt: 0 },
  downcase_first: NONE,
  first: NONE,
  footnote: NONE,
  for_period: { least: 2, most: 2, periodAt: 0 },
  join: SEPARATOR,
  last: NONE,
  number: NONE,
  optional: NONE,
  percent: NONE,
  prose: NONE,
  reported: PERIOD,
  result: PERIOD,
  reverse: NONE,
  share_of: { least: 1, most: 2, decimalsAt: 1 },
  size: NONE,
  target: NONE,
  tasks_in: { least: 0, most: 1 },
  total: NONE,
  upcase_first: NONE,
  verdict: PERIOD,
  with_unit: NONE,
  work_line: { least: 0, most: 1 },
  works_in: { least: 0, most: 3, periodAt: 0, choices: { 2: ['optional', 'settled'] } },
};
