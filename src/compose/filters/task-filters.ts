import { findAssignedPeriod, findAwaitedTasks, findWorks, type Work } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import { findAgencyOfEntries, type ReportingPeriod, type TaskList } from '../../model/index.js';
import type { Composition } from '../composition.js';
import type { AwaitedWorkDrop } from '../values/awaited-work-drop.js';
import { type Datum, type DatumDrop, wrapChild } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { WorkDrop } from '../values/work-drop.js';
import { readText, type TemplateFilter } from './filter.js';
import { reportWorkOutside } from './outside-window.js';
import { passMissing, readPeriod, readRecord } from './selection.js';
import { noteDroppedWorks, noteIdleSection } from './silent-works.js';
import {
  findUnansweredWorks,
  listAwaitedWorks,
  reportUnansweredWorks,
  type UnansweredWork,
} from './unanswered-works.js';

type ListDatum = Datum & { readonly value: TaskList };

/** Where the progress belongs: the first task of the section, or the list when it has none. */
function locateProgress(datum: Datum, list: TaskList, section: string | undefined): Location {
  const index = list.tasks.findIndex((task) => section === undefined || task.section === section);
  return index < 0
    ? childLocation(datum.location, 'tasks')
    : childLocation(datum.location, 'tasks', index, 'progress');
}

function findTitle(list: TaskList, section: string | undefined): string {
  return list.sections?.find((candidate) => candidate.id === section)?.title ?? list.name;
}

function reportNoWorks(
  composition: Composition,
  datum: ListDatum,
  section: string | undefined,
  period: ReportingPeriod,
): GapDrop {
  const title = findTitle(datum.value, section);
  const line = `${datum.value.id}/…: { status: … }`;
  const agency = findAgencyOfEntries(datum.value.tasks.flatMap(({ progress = [] }) => progress));
  const file = composition.dataFile(`returns/${period.id}/${agency ?? '<mã cơ quan>'}.yaml`);
  composition.reportMissing({
    location: locateProgress(datum, datum.value, section),
    message: {
      vi: `Chưa có tiến độ ${period.label} cho nhóm việc "${title}".`,
      en: `No progress for ${period.id} is recorded under "${title}".`,
    },
    hint: {
      vi: `Ghi vào mục tasks của ${file}, cho mỗi nhiệm vụ của nhóm "${section ?? datum.value.id}" một dòng: ${line}`,
      en: `Add a line to tasks in ${file} for each task of "${section ?? datum.value.id}": ${line}`,
    },
  });
  return new GapDrop(`tiến độ ${period.label}: ${title}`);
}

/** A section without tasks that has statements or parts of its own lacks nothing. */
function isHeading({ sections = [], tasks }: TaskList, section: string | undefined): boolean {
  if (section === undefined || tasks.some((task) => task.section === section)) return false;
  return sections.some(
    ({ id, parent, statements }) => parent === section || (id === section && statements !== undefined),
  );
}

/** Whether nothing need be there: `settled` is for what was done before the period, and nothing else. */
function mayBeEmpty(list: TaskList, period: ReportingPeriod, section: string | undefined, mode: unknown) {
  if (mode === 'settled' && findAwaitedTasks(list, period, section).length === 0) return true;
  return mode === 'optional' || isHeading(list, section);
}

const TASK_LIST = { vi: 'một danh sách nhiệm vụ', en: 'a task list' };

/** The works with what is printed for those of which nothing is known, in the order of the list. */
function listWorks(
  composition: Composition,
  datum: ListDatum,
  works: readonly Work[],
  unanswered: readonly UnansweredWork[],
  period: ReportingPeriod,
): readonly (AwaitedWorkDrop | WorkDrop)[] {
  const assignedFor = findAssignedPeriod(datum.value, composition.input.dataset);
  const list = { ...datum, assignedFor, period: period.id };
  const drops = [
    ...works.map((work) => [work.taskIndex, new WorkDrop(work, list)] as const),
    ...listAwaitedWorks(unanswered, works, list, period),
  ];
  return drops.sort(([left], [right]) => left - right).map(([, drop]) => drop);
}

/** `works_in`: các việc của kỳ trong một nhóm của danh sách nhiệm vụ. */
export const worksIn: TemplateFilter = (composition, value, periodValue, sectionValue, mode) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'works_in', TASK_LIST);
  const section = readText(sectionValue);
  const period = readPeriod(composition, periodValue);
  const works = findWorks(datum.value, period, section);
  const unanswered = findUnansweredWorks(datum.value, period, section);
  reportUnansweredWorks(composition, unanswered, datum.value, period);
  if (works.length + unanswered.length === 0) {
    if (!mayBeEmpty(datum.value, period, section, readText(mode)))
      return reportNoWorks(composition, datum, section, period);
    if (readText(mode) === 'settled') noteIdleSection(composition, datum, period, section);
  }
  noteDroppedWorks(composition, datum, period, section);
  for (const work of works) {
    composition.input.onNeed?.({ kind: 'task', list: datum.value, task: work.task, period });
    reportWorkOutside(composition, datum, work, period);
  }
  return listWorks(composition, datum, works, unanswered, period);
};

/** `tasks_in`: các nhiệm vụ của một nhóm, or all of the list. */
export const tasksIn: TemplateFilter = (composition, value, sectionValue) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'tasks_in', TASK_LIST);
  const section = readText(sectionValue);
  const tasks = wrapChild(datum, 'tasks').valueOf() as readonly DatumDrop[];
  return tasks.filter((_, index) => section === undefined || datum.value.tasks[index]?.section === section);
};
