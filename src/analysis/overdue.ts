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

/** Tình trạng của nhiệm vụ đến hết kỳ: that of its latest progress entry (of two, the later line); undefined when the data says nothing. */
export function findStatus(task: Task, period: ReportingPeriod): TaskStatus | undefined {
  let latest: Progress | undefined;
  for (const entry of task.progress ?? []) {
    const end = endOfMoment(entry.period);
    if (end <= period.end && (!latest || end >= endOfMoment(latest.period))) latest = entry;
  }
  return latest?.status;
}

/** Số ngày quá hạn tại ngày cuối kỳ; 0 when done or not yet due, undefined without a due date or a known status. */
export function countDaysOverdue(task: Task, period: ReportingPeriod): number | undefined {
  const status = findStatus(task, period);
  if (task.dueDate === undefined || status === undefined) return undefined;
  if (status === 'done') return 0;
  return Math.max(0, daysBetween(task.dueDate, period.end));
}
