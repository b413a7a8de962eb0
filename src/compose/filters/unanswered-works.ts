import type { Work } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import type { ReportingPeriod, Task, TaskList } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { AwaitedWorkDrop } from '../values/awaited-work-drop.js';
import type { Datum } from '../values/datum.js';

/** Nhiệm vụ mà báo cáo của kỳ hỏi và chưa có tiến độ, with its place in the list and the empty lines of the returns. */
export interface UnansweredWork {
  readonly task: Task;
  readonly taskIndex: number;
  readonly places: readonly Location[];
}

/** Các nhiệm vụ của nhóm còn để trống trong báo cáo của kỳ. */
export function findUnansweredWorks(
  { tasks }: TaskList,
  period: ReportingPeriod,
  section: string | undefined,
): readonly UnansweredWork[] {
  return tasks.flatMap((task, taskIndex) => {
    const lines = (task.unanswered ?? []).filter((line) => line.period === period.id);
    const isOfSection = section === undefined || task.section === section;
    if (!isOfSection || lines.length === 0) return [];
    return [{ task, taskIndex, places: lines.map(({ location }) => location) }];
  });
}

/** Báo các dòng còn để trống, each at its place. */
export function reportUnansweredWorks(
  composition: Composition,
  works: readonly UnansweredWork[],
  list: TaskList,
  period: ReportingPeriod,
): void {
  for (const { task, places } of works) {
    const line = `${list.id}/${task.id}: { status: … }`;
    for (const location of places) {
      composition.reportMissing({
        location,
        message: {
          vi: `Chưa có tiến độ ${period.label} của nhiệm vụ "${task.title}".`,
          en: `The task "${task.title}" has no progress for ${period.id}.`,
        },
        hint: {
          vi: `Điền vào dòng này: ${line}; nhiệm vụ không báo cáo trong kỳ thì xóa dòng.`,
          en: `Fill in this line: ${line}; delete it if the task is not reported on.`,
        },
      });
    }
  }
}

/** Chỗ trống của các nhiệm vụ chưa có tiến độ nào trong kỳ, each with its index in the list. */
export function listAwaitedWorks(
  unanswered: readonly UnansweredWork[],
  works: readonly Work[],
  datum: Datum,
  period: ReportingPeriod,
): readonly (readonly [index: number, drop: AwaitedWorkDrop])[] {
  const reported = new Set(works.map(({ taskIndex }) => taskIndex));
  return unanswered
    .filter(({ taskIndex }) => !reported.has(taskIndex))
    .map(({ task, taskIndex }) => {
      const location = childLocation(datum.location, 'tasks', taskIndex);
      return [
        taskIndex,
        new AwaitedWorkDrop({ ...datum, value: task, location }, `tình trạng ${period.label}`),
      ];
    });
}
