import {
  endOfMoment,
  type Progress,
  type ReportingPeriod,
  type Task,
  type TaskStatus,
} from '../model/index.js';

const DAY = 86_400_000;

/** Số ngày từ ngày này đến ngày kia, both `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Tiến độ tìm được, and its index in the task's list. */
export interface FoundProgress {
  readonly progress: Progress;
  readonly index: number;
}

/** Tiến độ mới nhất đến hết kỳ (of two for one period, the later line); undefined when the data says nothing. */
export function findLatestProgress(task: Task, period: ReportingPeriod): FoundProgress | undefined {
  let latest: FoundProgress | undefined;
  for (const [index, progress] of (task.progress ?? []).entries()) {
    const end = endOfMoment(progress.period);
    const isLater = !latest || end >= endOfMoment(latest.progress.period);
    if (end <= period.end && isLater) latest = { progress, index };
  }
  return latest;
}

/** Tình trạng của nhiệm vụ đến hết kỳ: that of its latest progress. */
export function findStatus(task: Task, period: ReportingPeriod): TaskStatus | undefined {
  return findLatestProgress(task, period)?.progress.status;
}

/** Số ngày quá hạn tại ngày cuối kỳ; 0 when done or not yet due, undefined without a due date or a known status. */
export function countDaysOverdue(task: Task, period: ReportingPeriod): number | undefined {
  const status = findStatus(task, period);
  if (task.dueDate === undefined || status === undefined) return undefined;
  if (status === 'done') return 0;
  return Math.max(0, daysBetween(task.dueDate, period.end));
}
