import { childLocation, type Location } from '../../diagnostics/index.js';
import type { Located } from '../dataset.js';
import type { Indicator, IndicatorResult, IndicatorSet } from '../indicator.js';
import type { Metric, MetricHolder, Observation } from '../metric.js';
import { endOfMoment } from '../period.js';
import type { DatedEntry, Unanswered } from '../place-of-entry.js';
import type { Progress, Task, TaskList } from '../task.js';
import type { AgencyGroups } from './agency-groups.js';
import { linkRatio, type SplitPart, splitMembers } from './split-members.js';

/** Những gì được ghép vào một phần của bản ghi. */
export interface Part<T> {
  readonly entries: readonly T[];
  /** Empty places of returns that ask for it. */
  readonly unanswered: readonly Unanswered[];
}

/** Những gì được ghép vào một bản ghi, by the id of its part. */
export type Parts<T> = ReadonlyMap<string, Part<T>>;

/** The empty places, where there are any. */
function pickUnanswered({ unanswered }: Part<unknown>): { readonly unanswered?: readonly Unanswered[] } {
  return unanswered.length > 0 ? { unanswered } : {};
}

/**
 * In the order of time; of one moment the list's own comes first, then the reports as they are read. The list's own
 * keep the place that they have in its file.
 */
function insertByTime<T extends DatedEntry>(
  own: readonly T[],
  added: readonly T[],
  momentOf: (entry: T) => string,
  list: Location,
): readonly T[] {
  const merged = own.map((entry, index): T => ({ ...entry, location: childLocation(list, index) }));
  for (const entry of added) {
    const end = endOfMoment(momentOf(entry));
    const at = merged.findLastIndex((one) => endOfMoment(momentOf(one)) <= end);
    merged.splice(at + 1, 0, entry);
  }
  return merged;
}

/** A metric may leave its own list out. */
function mergeMetric(metric: Metric, { own, group }: SplitPart, location: Location): Metric {
  const { observations } = metric as Partial<Metric>;
  if (own === undefined && group === undefined && observations) return metric;
  const list = childLocation(location, 'observations');
  const merged =
    own === undefined
      ? (observations ?? [])
      : insertByTime(observations ?? [], own.entries, ({ asOf }) => asOf, list);
  return { ...metric, observations: merged, ...(own && pickUnanswered(own)), ...(group && { group }) };
}

/** Ghép quan sát vào các số liệu; the record itself when there is nothing to be done. */
export function mergeObservations<R extends MetricHolder>(
  { record, location }: Located<R>,
  parts: Parts<Observation>,
  groups: AgencyGroups = new Map(),
): R {
  const { metrics = {} } = record;
  const entries = Object.entries(metrics).map(([id, metric]) => {
    const split = splitMembers(metric, parts.get(id), groups);
    return [id, mergeMetric(metric, split, childLocation(location, 'metrics', id))] as const;
  });
  if (entries.every(([id, metric]) => metric === metrics[id])) return record;
  const merged = Object.fromEntries(entries);
  const linked = entries.map(([id, metric]) => [id, linkRatio(metric, merged)] as const);
  return { ...record, metrics: Object.fromEntries(linked) };
}

/** Ghép tiến độ vào các nhiệm vụ. */
export function mergeProgress({ record, location }: Located<TaskList>, parts: Parts<Progress>): TaskList {
  const merge = (task: Task, index: number): Task => {
    const part = parts.get(task.id);
    if (part === undefined) return task;
    const list = childLocation(location, 'tasks', index, 'progress');
    const progress = insertByTime(task.progress ?? [], part.entries, ({ period }) => period, list);
    return { ...task, progress, ...pickUnanswered(part) };
  };
  return { ...record, tasks: record.tasks.map(merge) };
}

/** Ghép kết quả vào các chỉ tiêu. */
export function mergeResults(
  { record, location }: Located<IndicatorSet>,
  parts: Parts<IndicatorResult>,
): IndicatorSet {
  const merge = (indicator: Indicator, index: number): Indicator => {
    const part = parts.get(indicator.id);
    if (part === undefined) return indicator;
    const list = childLocation(location, 'indicators', index, 'results');
    const results = insertByTime(indicator.results ?? [], part.entries, ({ period }) => period, list);
    return { ...indicator, results, ...pickUnanswered(part) };
  };
  return { ...record, indicators: record.indicators.map(merge) };
}
