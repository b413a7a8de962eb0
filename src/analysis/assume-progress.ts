import {
  type Dataset,
  endOfMoment,
  type Progress,
  type ReportingPeriod,
  type Task,
  type TaskList,
} from '../model/index.js';
import { findLatestProgress } from './overdue.js';
import { findWorks } from './works.js';

/** Of a task that nobody has reported on it is only known that it goes on. */
const UNREPORTED: Pick<Progress, 'status'> = { status: 'ongoing' };

/** What was last said of a task before the period; undefined when it was done for good. */
function findStanding(task: Task, period: ReportingPeriod): Omit<Progress, 'period'> | undefined {
  const entries = (task.progress ?? []).filter((entry) => endOfMoment(entry.period) < period.start);
  const latest = findLatestProgress({ ...task, progress: entries }, period)?.progress;
  return latest?.status === 'done' ? undefined : (latest ?? UNREPORTED);
}

function assumeTask(task: Task, period: ReportingPeriod): Task {
  const standing = findStanding(task, period);
  const isReported = findWorks({ id: '', name: '', tasks: [task] }, period).length > 0;
  if (isReported || standing === undefined) return task;
  const { completedDate: _completed, ...rest } = standing;
  return { ...task, progress: [...(task.progress ?? []), { ...rest, period: period.id }] };
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
