import {
  type Dataset,
  findMetric,
  type Indicator,
  type IndicatorGroup,
  type IndicatorSet,
  isPartOf,
  type Located,
  type Metric,
  parsePeriod,
  type ReportingPeriod,
  type SharedSystem,
  type TaskList,
} from '../model/index.js';
import { listMemberFigures } from './member-figures.js';
import { findObservation } from './observations.js';
import { countDaysOverdue } from './overdue.js';
import { findOwnResult, findResult } from './results.js';

/** Chỉ tiêu trong bảng; `ordinal` is the source's own number or its place in the group. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly index: number;
  readonly ordinal: string;
}

/** Nhóm dòng chỉ tiêu; no group when the set has none. */
export interface IndicatorRowGroup {
  readonly group: IndicatorGroup | undefined;
  readonly groupIndex: number;
  readonly rows: readonly IndicatorRow[];
}

/** Các chỉ tiêu của một bộ, theo nhóm. */
export function groupIndicators(set: IndicatorSet): readonly IndicatorRowGroup[] {
  const groups: readonly (IndicatorGroup | undefined)[] = set.groups ?? [undefined];
  return groups.map((group, groupIndex) => {
    const members = [...set.indicators.entries()].filter(([, { group: id }]) => !group || id === group.id);
    const rows = members.map(([index, indicator], place) => ({
      indicator,
      index,
      ordinal: indicator.ordinal ?? String(place + 1),
    }));
    return { group, groupIndex, rows };
  });
}

/** Các bộ chỉ tiêu của kỳ. */
export function findIndicatorSets(
  dataset: Dataset,
  period: ReportingPeriod,
): readonly Located<IndicatorSet>[] {
  return [...dataset.indicators.values()].filter(({ record }) => record.period === period.id);
}

/**
 * Bộ chỉ tiêu đã có kết quả của kỳ chưa: somebody has entered one, or all follow from metrics. The first figure of a
 * metric in a year does not make that year's report due.
 */
export function hasResults(dataset: Dataset, set: IndicatorSet, period: ReportingPeriod): boolean {
  const { indicators } = set;
  if (indicators.some((indicator) => findOwnResult(indicator, period) !== undefined)) return true;
  return (
    indicators.length > 0 &&
    indicators.every((indicator) => findResult(dataset, indicator, period) !== undefined)
  );
}

/** Hệ thống có số liệu trong kỳ, with the ids of those metrics and what was found of each. */
export interface SystemWithMetrics {
  readonly system: Located<SharedSystem>;
  readonly metrics: readonly { readonly id: string; readonly metric: Metric; readonly index: number }[];
}

/** Các hệ thống có số liệu trong kỳ, one at a time; `index` is that of the period's observation. */
export function* findSystemsWithMetrics(
  dataset: Dataset,
  period: ReportingPeriod,
): Generator<SystemWithMetrics> {
  for (const system of dataset.systems.values()) {
    const metrics = Object.entries(system.record.metrics ?? {}).flatMap(([id, metric]) => {
      const found = findObservation(metric, period);
      return found ? [{ id, metric, index: found.index }] : [];
    });
    if (metrics.length > 0) yield { system, metrics };
  }
}

/** Có thành viên nào đã báo cáo số của kỳ không, of each of these metrics (`system/metric`). */
export function hasMemberFigures(
  dataset: Dataset,
  period: ReportingPeriod,
  metrics: readonly string[],
): boolean {
  return metrics.every((path) => {
    const metric = findMetric(dataset, path)?.metric;
    const figures = metric && listMemberFigures(metric, period);
    return figures !== undefined && figures.reported.length > 0;
  });
}

function isWithin(id: string, period: ReportingPeriod): boolean {
  const span = parsePeriod(id);
  return span !== undefined && isPartOf(span, period);
}

function hasTasksOf(list: TaskList, period: ReportingPeriod): boolean {
  return list.tasks.some(
    (task) =>
      (task.dueDate !== undefined && task.dueDate >= period.start && task.dueDate <= period.end) ||
      (countDaysOverdue(task, period) ?? 0) > 0 ||
      (task.progress ?? []).some((entry) => isWithin(entry.period, period)),
  );
}

/** Kỳ (id) của văn bản giao danh sách: a plan's lists are of the plan's year; undefined when it is no document of ours. */
export function findAssignedPeriod({ origin }: TaskList, dataset: Dataset): string | undefined {
  // What is cited is no document of ours, and to ask for it there would make all documents a thing to wait for.
  if (origin === undefined || dataset.citations.has(origin)) return undefined;
  return dataset.documents.get(origin)?.record.period;
}

function isAssignedFor(list: TaskList, dataset: Dataset, period: ReportingPeriod): boolean {
  const assigned = findAssignedPeriod(list, dataset);
  return assigned !== undefined && isWithin(assigned, period);
}

/** Các danh sách nhiệm vụ của kỳ: assigned by a document of it, or with a task that is due, overdue or has progress in it. */
export function findTaskLists(dataset: Dataset, period: ReportingPeriod): readonly Located<TaskList>[] {
  return [...dataset.tasks.values()].filter(
    ({ record }) => hasTasksOf(record, period) || isAssignedFor(record, dataset, period),
  );
}
