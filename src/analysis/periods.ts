import {
  createPeriod,
  type Dataset,
  isPartOf,
  type Metric,
  type MetricHolder,
  type PeriodKind,
  parsePeriod,
  type ReportingPeriod,
} from '../model/index.js';

function* listMetrics(dataset: Dataset): Iterable<Metric> {
  const holders: (MetricHolder | undefined)[] = [dataset.organisation?.record];
  for (const { record } of dataset.systems.values()) holders.push(record);
  for (const holder of holders) yield* Object.values(holder?.metrics ?? {});
}

function* listMoments(dataset: Dataset): Iterable<string> {
  for (const { observations, group } of listMetrics(dataset)) {
    for (const { asOf } of observations) yield asOf;
    for (const member of group?.members ?? []) for (const { asOf } of member.observations) yield asOf;
  }
  for (const { record } of dataset.tasks.values()) {
    for (const task of record.tasks) for (const { period } of task.progress ?? []) yield period;
  }
  for (const { record } of dataset.indicators.values()) yield record.period;
}

/** Các kỳ có số liệu, as period ids in ascending order; a dated figure counts for its month, an opened document for nothing. */
export function listPeriods(dataset: Dataset): readonly string[] {
  const ids = new Set<string>();
  for (const moment of listMoments(dataset)) {
    const id = moment.length > 7 ? moment.slice(0, 7) : moment;
    if (parsePeriod(id)) ids.add(id);
  }
  return [...ids].sort();
}

function parseAll(ids: readonly string[]): readonly ReportingPeriod[] {
  return ids.flatMap((id) => parsePeriod(id) ?? []);
}

/** Kỳ đã có số liệu, of its own or of a shorter period in it. */
export function hasData(dataset: Dataset, period: ReportingPeriod): boolean {
  return parseAll(listPeriods(dataset)).some((one) => isPartOf(one, period));
}

/**
 * Năm mặc định: the latest year with data for the same month, quarter or half, or for a shorter period in it; else the
 * latest that a document has been opened for; else the latest year with any data.
 */
export function findDefaultYear(dataset: Dataset, kind: PeriodKind, ordinal: number): number | undefined {
  const periods = parseAll(listPeriods(dataset));
  const opened = parseAll([...dataset.documents.values()].map(({ record }) => record.period).sort());
  const isWithin = (period: ReportingPeriod) => isPartOf(period, createPeriod(kind, period.year, ordinal));
  const choices = [periods.filter(isWithin), opened.filter(isWithin), periods];
  return choices.find((choice) => choice.length > 0)?.at(-1)?.year;
}
