import type { Progress, ReportingPeriod, Task, TaskList } from '../model/index.js';

/** Việc đã làm trong kỳ: a task and one of its progress entries, with their indexes in the data. */
export interface Work {
  readonly task: Task;
  readonly taskIndex: number;
  readonly progress: Progress;
  readonly progressIndex: number;
}

/** Các việc của một nhóm có tiến độ trong kỳ, in the order of the data. */
export function findWorks(list: TaskList, period: ReportingPeriod, section?: string): readonly Work[] {
  return list.tasks.flatMap((task, taskIndex) => {
    if (section !== undefined && task.section !== section) return [];
    return (task.progress ?? []).flatMap((progress, progressIndex) =>
      progress.period === period.id ? [{ task, taskIndex, progress, progressIndex }] : [],
    );
  });
}
