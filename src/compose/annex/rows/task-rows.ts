import {
  countDaysOverdue,
  findAssignedPeriod,
  findLatestProgress,
  findTaskLists,
} from '../../../analysis/index.js';
import { childLocation } from '../../../diagnostics/index.js';
import {
  type Located,
  listFiguresIn,
  type Progress,
  placeOfEntry,
  type ReportingPeriod,
  sourceOfEntry,
  type Task,
  type TaskList,
} from '../../../model/index.js';
import { formatRoman } from '../../../text/index.js';
import type { Composition } from '../../composition.js';
import { type Datum, DatumDrop, toDatum, wrapChild } from '../../values/datum.js';
import { ComputedFigure, Printed } from '../../values/printed.js';
import { nameStatus } from '../../work-line/wording.js';
import { type ListRows, orEmpty, RowDrop } from './row.js';

/** The title of a task's section, after that of the section which this one is a part of. */
function listSections({ list, task }: TaskPlace): readonly unknown[] {
  const sections = list.record.sections ?? [];
  const wrapTitle = (id: string | undefined) => {
    const index = id === undefined ? -1 : sections.findIndex((section) => section.id === id);
    if (index < 0) return [];
    const location = childLocation(list.location, 'sections', index);
    return [wrapChild({ ...toDatum(list), value: sections[index], location }, 'title')];
  };
  const own = sections.find(({ id }) => id === task.section);
  return [...wrapTitle(own?.parent), ...wrapTitle(own?.id)];
}

/** The names of the systems whose metrics the task and its progress name, also in their sentences. */
function listSystems(
  { input: { dataset } }: Composition,
  task: Task,
  progress: Progress | undefined,
): readonly unknown[] {
  const sentences = [task.title, task.result ?? '', progress?.result ?? ''];
  const named = [...(task.metrics ?? []), ...(progress?.metrics ?? [])];
  const names = [...named, ...sentences.flatMap(listFiguresIn)];
  const ids = new Set(names.map((name) => name.slice(0, name.indexOf('/'))));
  return [...ids].flatMap((id) => {
    const system = dataset.systems.get(id);
    return system ? [wrapChild(toDatum(system), 'name')] : [];
  });
}

/** A task in its list. */
interface TaskPlace {
  readonly list: Located<TaskList>;
  readonly task: Task;
  readonly datum: Datum;
}

function composeDueDate(composition: Composition, { task, datum }: TaskPlace, period: ReportingPeriod) {
  const days = countDaysOverdue(task, period);
  const dueDate = wrapChild(datum, 'dueDate');
  const read = DatumDrop.read(dueDate);
  const inputs = read ? [composition.sources.originOf(read)] : [];
  const origin = { kind: 'computed', function: 'countDaysOverdue', inputs } as const;
  return {
    dueDate: orEmpty(dueDate),
    daysOverdue: days === undefined ? '' : new ComputedFigure(days, origin),
  };
}

function composeTaskRow(composition: Composition, place: TaskPlace, period: ReportingPeriod) {
  const { task } = place;
  const found = findLatestProgress(task, period);
  // The title speaks of the period of the progress that the row shows.
  const assignedFor = findAssignedPeriod(place.list.record, composition.input.dataset);
  const datum = { ...place.datum, period: found?.progress.period ?? assignedFor ?? period.id, assignedFor };
  const location = found && placeOfEntry(datum.location, 'progress', found.index, found.progress);
  const progress = location && {
    ...datum,
    value: found.progress,
    location,
    source: sourceOfEntry(found.progress, datum.source),
  };
  return {
    task: new DatumDrop(datum),
    sections: listSections(place),
    systems: listSystems(composition, task, found?.progress),
    leadAgencies: orEmpty(wrapChild(datum, 'leadAgencies')),
    coordinatingAgencies: orEmpty(wrapChild(datum, 'coordinatingAgencies')),
    progressAgencies: progress ? orEmpty(wrapChild(progress, 'agencies')) : '',
    status: found
      ? new Printed([{ type: 'text', value: nameStatus(composition, found.progress.status) }])
      : '',
    ...composeDueDate(composition, place, period),
  };
}

/** Dòng của `tasks`: nhiệm vụ, nhóm, hệ thống, các cơ quan, thời hạn, tình trạng, số ngày quá hạn. */
export const listTaskRows: ListRows = function* (composition, period) {
  for (const [place, list] of findTaskLists(composition.input.dataset, period).entries()) {
    yield { type: 'group', ordinal: formatRoman(place + 1), title: wrapChild(toDatum(list), 'name') };
    for (const [index, task] of list.record.tasks.entries()) {
      const location = childLocation(list.location, 'tasks', index);
      const datum: Datum = { ...toDatum(list), value: task, location };
      const values = composeTaskRow(composition, { list, task, datum }, period);
      yield { type: 'values', row: new RowDrop<'tasks'>({ ordinal: String(index + 1), ...values }) };
    }
  }
};
