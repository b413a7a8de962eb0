import { type Datum, DatumDrop, type MissingDrop, wrapChild } from './datum.js';
import { GapDrop } from './gap-drop.js';

/** Việc chưa có tiến độ mà một báo cáo còn để trống: its title is there, its status is the gap. */
export class AwaitedWorkDrop extends GapDrop {
  readonly #task: Datum;

  constructor(task: Datum, gap: string) {
    super(gap);
    this.#task = task;
  }

  /** The title of the task; a gap of its own when it has none. */
  static titleOf(work: AwaitedWorkDrop): DatumDrop | MissingDrop {
    return wrapChild(work.#task, 'title');
  }

  override get(key: string): unknown {
    if (key === 'task') return new DatumDrop(this.#task);
    if (key === 'title') return AwaitedWorkDrop.titleOf(this);
    return key === 'status' || key === 'citations' ? this : super.get(key);
  }
}
