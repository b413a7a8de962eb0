import type { AgencyReturn, FromWorkbook, ReturnedEntries, ReturnedFigure } from '../agency-return.js';
import type { IndicatorResult } from '../indicator.js';
import type { Observation } from '../metric.js';
import type { DatedEntry } from '../place-of-entry.js';
import type { SourcedRecord } from '../record.js';
import type { Progress } from '../task.js';

/** Báo cáo của đơn vị viết đủ: what an entry leaves to the return is said in it, and what is empty is left out. */
export interface CompletedReturn {
  readonly figures: Readonly<Record<string, Observation>>;
  readonly tasks: Readonly<Record<string, Progress>>;
  readonly indicators: Readonly<Record<string, IndicatorResult>>;
}

type OwnFigure = Exclude<ReturnedFigure, number | string>;

function toObservation(figure: ReturnedFigure, period: string): Observation | undefined {
  const { value, text, ...rest }: OwnFigure = typeof figure === 'object' ? figure : { value: figure };
  const given = text === undefined ? value : { text };
  return given === undefined || given === null ? undefined : { asOf: period, ...rest, value: given };
}

type Entry = DatedEntry & SourcedRecord;

/** What is said of the workbook becomes one entry: the cell, and the workbook that it is in. */
function nameCell<T extends Entry>(entry: FromWorkbook & T, returned: AgencyReturn): T {
  const { cell, workbook = returned.workbook, ...rest } = entry;
  const { source } = returned;
  const own: Entry = {
    ...(source && { source }),
    ...rest,
    ...(cell !== undefined && { received: { cell, ...(workbook && { workbook }) } }),
  };
  return own as T;
}

function complete<V, T extends Entry>(
  entries: ReturnedEntries<V> | null | undefined,
  returned: AgencyReturn,
  toEntry: (value: V, period: string) => T | undefined,
): Readonly<Record<string, T>> {
  const completed = Object.entries(entries ?? {}).flatMap(([reference, value]) => {
    const entry = value === null ? undefined : toEntry(value, returned.period);
    return entry ? [[reference, nameCell(entry, returned)] as const] : [];
  });
  return Object.fromEntries(completed);
}

/** Viết đủ một báo cáo của đơn vị: the period and the source of each entry, figures as observations. */
export function completeReturn(record: AgencyReturn): AgencyReturn & CompletedReturn {
  return {
    ...record,
    figures: complete(record.figures, record, toObservation),
    tasks: complete(record.tasks, record, (entry, period) => ({ period, ...entry })),
    indicators: complete(record.indicators, record, (entry, period) => ({ period, ...entry })),
  };
}
