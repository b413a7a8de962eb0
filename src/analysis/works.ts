import {
  endOfMoment,
  isPartOf,
  type Progress,
  parsePeriod,
  previousPeriod,
  type ReportingPeriod,
  type Task,
  type TaskList,
} from '../model/index.js';
import { findStatus } from './overdue.js';

/** Việc đã làm trong kỳ: a task and one of its progress entries, with their indexes in the data. */
export interface Work {
  readonly task: Task;
  readonly taskIndex: number;
  readonly progress: Progress;
  readonly progressIndex: number;
}

/** Nhiệm vụ còn chờ kết quả của kỳ: of the section, and not done before it; those that are reported too. */
export function findAwaitedTasks(list: TaskList, period: ReportingPeriod, section?: string): readonly Task[] {
  const before = previousPeriod(period);
  return list.tasks.filter((task) => {
    const isOfSection = section === undefined || task.section === section;
    return isOfSection && findStatus(task, before) !== 'done';
  });
}

type Entry = readonly [index: number, progress: Progress];

/** The entries of the very period; without any, the latest of the shorter periods in it. */
function listEntries({ progress = [] }: Task, period: ReportingPeriod): readonly Entry[] {
  const entries = [...progress.entries()];
  const own = entries.filter(([, entry]) => entry.period === period.id);
  if (own.length > 0 || period.kind === 'month') return own;
  const latest = entries
    .filter(([, entry]) => {
      const span = parsePeriod(entry.period);
      return span !== undefined && isPartOf(span, period);
    })
    .sort(([, left], [, right]) => (endOfMoment(left.period) < endOfMoment(right.period) ? -1 : 1));
  return latest.slice(-1);
}

/**
 * Các việc của một nhóm có tiến độ trong kỳ, in the order of the data. Of a period longer than a month: what has
 * progress in any of its months, with the latest.
 */
export function findWorks(list: TaskList, period: ReportingPeriod, section?: string): readonly Work[] {
  return list.tasks.flatMap((task, taskIndex) => {
    if (section !== undefined && task.section !== section) return [];
    return listEntries(task, period).map(([progressIndex, progress]) => ({
      task,
      taskIndex,
      progress,
      progressIndex,
    }));
  });
}

/**
 * Tiến độ của một kỳ ngắn hơn có câu kết quả, which speaks of that period alone: of the longer one it would be false. The
 * task's own `result` speaks of any period.
 */
export function lacksOwnResult({ task, progress }: Work, period: string): boolean {
  return progress.period !== period && progress.result !== undefined && task.result === undefined;
}
