import { findPeriodFigure, findResult, findStatus } from '../../analysis/index.js';
import { childLocation, type Location, onKey, type Problem } from '../../diagnostics/index.js';
import {
  CALENDAR,
  type Dataset,
  endOfMoment,
  findMetric,
  groupBy,
  isPartOf,
  kindOfObservation,
  type Metric,
  MONTHS_IN,
  ND09,
  parsePeriod,
  type ReportingPeriod,
  type Task,
  type TaskList,
  withWindow,
} from '../../model/index.js';
import { formatMoment, joinList } from '../../text/index.js';
import { wordFigure } from '../figure-range.js';

function createProblem(location: Location, vi: string, en: string): Problem {
  return {
    code: 'missing-for-period',
    location,
    message: { vi, en },
    hint: {
      vi: 'Hỏi đơn vị phụ trách rồi thêm mục của kỳ này.',
      en: 'Ask the unit in charge and add the entry of this period.',
    },
  };
}

function nameAgencies(dataset: Dataset, ids: readonly string[]): string {
  const names = ids.map((id) => {
    const record = dataset.agencies.get(id)?.record;
    return record?.shortName ?? record?.name ?? id;
  });
  return joinList(names) || 'Chưa rõ đơn vị phụ trách';
}

/** Whether figures of so fine a date are collected for this kind of period at all: a yearly figure is not due monthly. */
function isDue(metric: Metric, period: ReportingPeriod): boolean {
  return metric.observations.some((observation) => {
    const isEarlier = endOfMoment(observation.asOf) < period.start;
    return isEarlier && MONTHS_IN[kindOfObservation(observation)] <= MONTHS_IN[period.kind];
  });
}

/** Templates decide on the window: what one or another of the usual ones takes is there. */
function hasFigure(metric: Metric, period: ReportingPeriod): boolean {
  const kinds = [CALENDAR, ND09].map((days) => findPeriodFigure(metric, withWindow(period, days)).kind);
  return kinds.some((kind) => kind !== 'missing');
}

function describeLast(metric: Metric, period: ReportingPeriod): string {
  const earlier = metric.observations.filter(({ asOf }) => endOfMoment(asOf) < period.start);
  const last = earlier.reduce((left, right) =>
    endOfMoment(right.asOf) >= endOfMoment(left.asOf) ? right : left,
  );
  return `${wordFigure(last.value, last.qualifier)}, ${formatMoment(last.asOf) ?? last.asOf}`;
}

function checkMetrics(dataset: Dataset, period: ReportingPeriod, isWanted: IsWanted): readonly Problem[] {
  const organisation = dataset.organisation;
  const holders = [
    ...(organisation
      ? [{ ...organisation, id: 'organisation', name: 'Số liệu chung của tỉnh', operator: undefined }]
      : []),
    ...[...dataset.systems.values()].map((system) => ({
      ...system,
      id: system.record.id,
      name: system.record.name,
      operator: system.record.operator,
    })),
  ];
  return holders.flatMap(({ record, location, id: owner, name, operator }) =>
    Object.entries(record.metrics ?? {}).flatMap(([id, metric]) => {
      const isSought = isDue(metric, period) && isWanted('figure', `${owner}/${id}`);
      if (!isSought || hasFigure(metric, period)) return [];
      const unit = nameAgencies(dataset, operator === undefined ? [] : [operator]);
      return createProblem(
        onKey(childLocation(location, 'metrics', id, 'observations')),
        `${unit}: chưa có số liệu ${period.label} của "${metric.name}" (${name}); lần gần nhất là ${describeLast(metric, period)}.`,
        `${unit}: no figure for ${period.id} of "${metric.name}" (${name}).`,
      );
    }),
  );
}

function checkIndicators(dataset: Dataset, period: ReportingPeriod, isWanted: IsWanted): readonly Problem[] {
  return [...dataset.indicators.values()].flatMap(({ record: set, location }) =>
    set.indicators.flatMap((indicator, index) => {
      if (!isWanted('result', `${set.id}/${indicator.id}`)) return [];
      const isReported = (indicator.results ?? []).some(({ period: id }) => {
        const earlier = parsePeriod(id);
        return earlier !== undefined && earlier.kind === period.kind && earlier.end < period.start;
      });
      // An entry that is there but empty is the finding of a check of its own.
      if ((set.period !== period.id && !isReported) || findResult(dataset, indicator, period)) return [];
      // That its metric has no figure is the finding of the metric.
      const measured = indicator.metric === undefined ? undefined : findMetric(dataset, indicator.metric);
      if (measured && isDue(measured.metric, period)) return [];
      const owner = nameAgencies(dataset, indicator.leadAgencies ?? []);
      return createProblem(
        onKey(childLocation(location, 'indicators', index, 'name')),
        `${owner}: chưa có kết quả ${period.label} của chỉ tiêu "${indicator.name}".`,
        `${owner}: no result for ${period.id} of the indicator "${indicator.name}".`,
      );
    }),
  );
}

/** Tasks that go on: reported before in this kind of period, or due by the end of it. */
function isTaskDue(task: Task, period: ReportingPeriod): boolean {
  const entries = task.progress ?? [];
  const spans = entries.flatMap((entry) => parsePeriod(entry.period) ?? []);
  if (spans.some((span) => isPartOf(span, period))) return false;
  const isFollowed = spans.some((span) => span.kind === period.kind && span.end < period.start);
  const isDueNow =
    task.dueDate !== undefined && task.dueDate <= period.end && (task.assignedDate ?? '') <= period.end;
  return (isFollowed || isDueNow) && findStatus(task, period) !== 'done';
}

function checkSection(
  dataset: Dataset,
  list: TaskList,
  tasks: readonly (readonly [number, Task])[],
  options: { readonly period: ReportingPeriod; readonly location: Location },
): Problem {
  const { period, location } = options;
  const byOwner = groupBy(tasks, ([, task]) => nameAgencies(dataset, task.leadAgencies ?? []));
  const owners = [...byOwner].map(
    ([owner, group]) => `${owner}: ${group.map(([, { title }]) => title).join('; ')}`,
  );
  const section = list.sections?.find(({ id }) => id === tasks[0]?.[1].section)?.title ?? list.name;
  return createProblem(
    onKey(childLocation(location, 'tasks', tasks[0]?.[0] ?? 0, 'title')),
    `${tasks.length} nhiệm vụ của mục "${section}" chưa có tiến độ ${period.label}. ${owners.join('. ')}.`,
    `${tasks.length} tasks of "${section}" have no progress for ${period.id}. ${owners.join('. ')}.`,
  );
}

function checkTasks(dataset: Dataset, period: ReportingPeriod, isWanted: IsWanted): readonly Problem[] {
  return [...dataset.tasks.values()].flatMap(({ record: list, location }) => {
    const due = [...list.tasks.entries()].filter(
      ([, task]) => isWanted('task', `${list.id}/${task.id}`) && isTaskDue(task, period),
    );
    const sections = groupBy(due, ([, task]) => task.section ?? '');
    return [...sections.values()].map((tasks) => checkSection(dataset, list, tasks, { period, location }));
  });
}

/** Mục được xét: a metric, task or indicator by its path (`system/metric`). */
export type IsWanted = (kind: 'figure' | 'result' | 'task', path: string) => boolean;

/** Còn thiếu gì cho một kỳ: metrics, indicators and tasks without an entry, with the unit to call. */
export function findMissingForPeriod(
  dataset: Dataset,
  period: ReportingPeriod,
  isWanted: IsWanted = () => true,
): readonly Problem[] {
  return [
    ...checkMetrics(dataset, period, isWanted),
    ...checkIndicators(dataset, period, isWanted),
    ...checkTasks(dataset, period, isWanted),
  ];
}
