import { childLocation, type Location } from '../diagnostics/index.js';
import {
  type Dataset,
  type Located,
  type Progress,
  placeOfEntry,
  type Task,
  type TaskList,
} from '../model/index.js';

/** Tiến độ một kỳ, with the task and the list that it belongs to. */
export interface ProgressEntry {
  readonly progress: Progress;
  readonly location: Location;
  readonly task: Located<Task>;
  readonly list: TaskList;
}

/** Nhiệm vụ của mọi danh sách. */
export function listTasks(dataset: Dataset): readonly (readonly [Located<Task>, TaskList])[] {
  return [...dataset.tasks.values()].flatMap(({ record: list, location }) =>
    list.tasks.map(
      (record, index) => [{ record, location: childLocation(location, 'tasks', index) }, list] as const,
    ),
  );
}

/** Tiến độ của mọi nhiệm vụ, in the order of the data. */
export function listProgress(dataset: Dataset): readonly ProgressEntry[] {
  return listTasks(dataset).flatMap(([task, list]) =>
    (task.record.progress ?? []).map((progress, index) => ({
      progress,
      location: placeOfEntry(task.location, 'progress', index, progress),
      task,
      list,
    })),
  );
}
