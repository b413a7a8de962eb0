import { Drop } from 'liquidjs';
import type { Work } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import { type Datum, DatumDrop, type MissingDrop, wrapChild } from './datum.js';
import { Printed } from './printed.js';

/** Việc trong kỳ: an entry of its progress, or, where the entry has none, of the task itself. */
export class WorkDrop extends Drop {
  readonly #task: Datum;
  readonly #progress: Datum;

  constructor(work: Work, list: Datum) {
    super();
    const taskLocation = childLocation(list.location, 'tasks', work.taskIndex);
    const progressLocation = childLocation(taskLocation, 'progress', work.progressIndex);
    const source = work.task.source ?? list.source;
    const progressSource = work.progress.source ?? source;
    this.#task = { value: work.task, location: taskLocation, ...(source && { source }) };
    this.#progress = {
      value: work.progress,
      location: progressLocation,
      asOf: work.progress.period,
      ...(progressSource && { source: progressSource }),
    };
  }

  /** The progress entry behind a template value. */
  static read(value: unknown): Datum | undefined {
    return value instanceof WorkDrop ? value.#progress : undefined;
  }

  override liquidMethodMissing(key: string): DatumDrop | MissingDrop {
    if (key === 'task') return new DatumDrop(this.#task);
    const own = wrapChild(this.#progress, key);
    return own instanceof DatumDrop ? own : wrapChild(this.#task, key);
  }
}

/** Chỗ trống của một nhóm việc: stands in the list in place of the works that are missing; its title is the gap. */
export class MissingWorkDrop extends Drop {
  readonly #gap: Printed;

  constructor(name: string) {
    super();
    this.#gap = new Printed([{ type: 'gap', value: name }]);
  }

  /** The gap behind a template value. */
  static read(value: unknown): Printed | undefined {
    return value instanceof MissingWorkDrop ? value.#gap : undefined;
  }

  override liquidMethodMissing(key: string): Printed | undefined {
    return key === 'title' ? this.#gap : undefined;
  }
}
