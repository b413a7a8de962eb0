import type { ReportingPeriod, Task, TaskStatus } from '../model/index.js';

const DAY = 86_400_000;

/** Số ngày từ ngày này đến ngày kia, both `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Tình trạng của nhiệm vụ đến hết kỳ: that of its latest progress entry; not started when it has none. */
export function findStatus(task: Task, period: ReportingPeriod): TaskStatus {
  const entries = (task.progress ?? []).filter(
    (entry) => entry.period <= period.id || entry.period <= period.end,
  );
  return entries.at(-1)?.status ?? 'notStarted';
}

/** Số ngày quá hạn tại ngày cuối kỳ; 0 when done or not yet due, undefined without a due date. */
export function countDaysOverdue(task: Task, period: ReportingPeriod): number | undefined {
  if (task.dueDate === undefined) return undefined;
  if (findStatus(task, period) === 'done') return 0;
  return Math.max(0, daysBetween(task.dueDate, period.end));
}
