import {
  type Dataset,
  type Progress,
  previousPeriod,
  type ReportingPeriod,
  type Task,
  type TaskList,
} from '../model/index.js';
import { findLatestProgress } from './overdue.js';
import { findAwaitedTasks, findWorks, lacksOwnResult } from './works.js';

/** Of a task that nobody has reported on it is only known that it goes on. */
const UNREPORTED: Pick<Progress, 'status'> = { status: 'ongoing' };

function assumeTask(task: Task, period: ReportingPeriod): Task {
  const list = { id: '', name: '', tasks: [task] };
  const works = findWorks(list, period);
  // A sentence that a month has told will be told anew for the longer period, with its figures.
  const shorter = works.find((work) => lacksOwnResult(work, period.id));
  const isAwaited = works.length === 0 ? findAwaitedTasks(list, period).length > 0 : shorter !== undefined;
  if (!isAwaited) return task;
  const earlier = shorter ?? findLatestProgress(task, previousPeriod(period));
  const { completedDate: _completed, ...standing }: Omit<Progress, 'period'> =
    earlier?.progress ?? UNREPORTED;
  return { ...task, progress: [...(task.progress ?? []), { ...standing, period: period.id }] };
}

/**
 * Dữ liệu như thể mọi nhiệm vụ còn làm đều đã có tiến độ của kỳ: each that is not done goes on as it was last reported.
 * A document composed from it asks for all that it will want once they are reported, also within their sentences.
 */
export function assumeProgress(dataset: Dataset, period: ReportingPeriod): Dataset {
  const assumeList = (list: TaskList): TaskList => ({
    ...list,
    tasks: list.tasks.map((task) => assumeTask(task, period)),
  });
  const tasks = [...dataset.tasks].map(
    ([id, located]) => [id, { ...located, record: assumeList(located.record) }] as const,
  );
  return { ...dataset, tasks: new Map(tasks) };
}
