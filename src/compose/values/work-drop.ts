import { lacksOwnResult, type Work } from '../../analysis/index.js';
import { childLocation } from '../../diagnostics/index.js';
import { placeOfEntry, sourceOfEntry, type TaskList } from '../../model/index.js';
import { type Datum, DatumDrop, MissingDrop, wrapChild } from './datum.js';
import { Drop } from './drop.js';

/**
 * Việc trong kỳ: an entry of its progress, or, where the entry has none, of the task itself. The `result` of a shorter
 * period's progress speaks of that period and is never one of the longer.
 */
export class WorkDrop extends Drop {
  readonly #task: Datum;
  readonly #wording: string | undefined;
  readonly #progress: Datum;
  readonly #lacksResult: boolean;

  constructor(work: Work, list: Datum & { readonly value: TaskList }) {
    super();
    const { sections = [] } = list.value;
    const section = sections.find(({ id }) => id === work.task.section);
    this.#wording = work.task.wording ?? section?.wording;
    // The sentences of a task speak of the period that it was asked for, of which its progress is the latest.
    const { assignedFor, period } = list;
    const taskLocation = childLocation(list.location, 'tasks', work.taskIndex);
    const progressLocation = placeOfEntry(taskLocation, 'progress', work.progressIndex, work.progress);
    const source = work.task.source ?? list.source;
    const progressSource = sourceOfEntry(work.progress, source);
    this.#lacksResult = period !== undefined && lacksOwnResult(work, period);
    this.#task = { value: work.task, location: taskLocation, period, assignedFor, ...(source && { source }) };
    this.#progress = {
      value: work.progress,
      location: progressLocation,
      asOf: work.progress.period,
      period: work.progress.period,
      assignedFor,
      ...(progressSource && { source: progressSource }),
    };
  }

  /** Cách viết (id) that the task or its section asks for. */
  static wordingOf(work: WorkDrop): string | undefined {
    return work.#wording;
  }

  /** The progress entry behind a template value. */
  static read(value: unknown): Datum | undefined {
    return value instanceof WorkDrop ? value.#progress : undefined;
  }

  /** The task whose result of the period has still to be told. */
  static lacking(work: WorkDrop): { readonly task: Datum; readonly progress: Datum } | undefined {
    return work.#lacksResult ? { task: work.#task, progress: work.#progress } : undefined;
  }

  override get(key: string): DatumDrop | MissingDrop {
    if (key === 'task') return new DatumDrop(this.#task);
    if (key === 'result' && this.#progress.period !== this.#task.period) return this.#getStandingResult();
    const own = wrapChild(this.#progress, key);
    return own instanceof DatumDrop ? own : wrapChild(this.#task, key);
  }

  #getStandingResult(): DatumDrop | MissingDrop {
    return this.#lacksResult
      ? new MissingDrop(childLocation(this.#task.location, 'progress'))
      : wrapChild(this.#task, 'result');
  }
}
