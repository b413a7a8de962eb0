import { childLocation, type Problem } from '../../diagnostics/index.js';
import { type Located, type Progress, parsePeriod, placeOfEntry, type Task } from '../../model/index.js';
import type { Check } from '../check.js';
import { listTasks } from '../progress-entries.js';

type Dated = readonly [index: number, progress: Progress, end: string];

/** By the end of the period, so that the year comes after its months. */
function sortByPeriod({ progress = [] }: Task): readonly Dated[] {
  return [...progress.entries()]
    .flatMap(([index, entry]): readonly Dated[] => {
      const span = parsePeriod(entry.period);
      return span ? [[index, entry, span.end]] : [];
    })
    .sort(([, , left], [, , right]) => (left === right ? 0 : left < right ? -1 : 1));
}

function createProblem(task: Located<Task>, done: Dated, [index, progress]: Dated): Problem {
  const [now, before] = [progress.period, done[1].period].map((id) => parsePeriod(id)?.label ?? id);
  return {
    code: 'status-goes-back',
    location: childLocation(placeOfEntry(task.location, 'progress', index, progress), 'status'),
    message: {
      vi: `Nhiệm vụ đã xong ở ${before} nhưng ${now} lại ghi "${progress.status}".`,
      en: `The task was done in ${done[1].period}, but is "${progress.status}" in ${progress.period}.`,
    },
    hint: {
      vi: 'Sửa tình trạng, hoặc bỏ tiến độ của kỳ sau nếu việc đã xong.',
      en: 'Mend the status, or drop the later entry if the task is done.',
    },
    related: [
      {
        location: childLocation(placeOfEntry(task.location, 'progress', done[0], done[1]), 'status'),
        message: { vi: 'Kỳ đã xong.', en: 'Where it was done.' },
      },
    ],
  };
}

function checkTask(task: Located<Task>): readonly Problem[] {
  if ((task.record.progress ?? []).length < 2) return [];
  let done: Dated | undefined;
  for (const entry of sortByPeriod(task.record)) {
    const [, { status }, end] = entry;
    if (done && end > done[2] && status !== 'done' && status !== 'maintained') {
      return [createProblem(task, done, entry)];
    }
    if (status === 'done') done = entry;
  }
  return [];
}

/** Tình trạng thụt lùi: done, and not any more in a later period. */
export const checkStatusOrder: Check = (dataset) => listTasks(dataset).flatMap(([task]) => checkTask(task));
