import { findAssignedPeriod, findAwaitedTasks, findWorks } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import { findAgencyOfEntries, type ReportingPeriod, type TaskList } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { type Datum, type DatumDrop, wrapChild } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { WorkDrop } from '../values/work-drop.js';
import { readText, type TemplateFilter } from './filter.js';
import { reportWorkOutside } from './outside-window.js';
import { passMissing, readPeriod, readRecord } from './selection.js';

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
  datum: Datum & { readonly value: TaskList },
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

/** Tasks that a return asks of and that have no progress yet; tells whether there are any. */
function reportUnanswered(
  composition: Composition,
  list: TaskList,
  section: string | undefined,
  period: ReportingPeriod,
): boolean {
  const tasks = list.tasks.filter((task) => section === undefined || task.section === section);
  const open = tasks.flatMap(({ id, title, unanswered = [] }) =>
    unanswered.filter((place) => place.period === period.id).map(({ location }) => ({ id, title, location })),
  );
  for (const { id, title, location } of open) {
    const line = `${list.id}/${id}: { status: … }`;
    composition.reportMissing({
      location,
      message: {
        vi: `Chưa có tiến độ ${period.label} của nhiệm vụ "${title}".`,
        en: `The task "${title}" has no progress for ${period.id}.`,
      },
      hint: {
        vi: `Điền vào dòng này: ${line}; nhiệm vụ không báo cáo trong kỳ thì xóa dòng.`,
        en: `Fill in this line: ${line}; delete it if the task is not reported on.`,
      },
    });
  }
  return open.length > 0;
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

/** `works_in`: các việc của kỳ trong một nhóm của danh sách nhiệm vụ. */
export const worksIn: TemplateFilter = (composition, value, periodValue, sectionValue, mode) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'works_in', TASK_LIST);
  const section = readText(sectionValue);
  const period = readPeriod(composition, periodValue);
  const works = findWorks(datum.value, period, section);
  const isAsked = reportUnanswered(composition, datum.value, section, period);
  if (isAsked && works.length === 0)
    return new GapDrop(`tiến độ ${period.label}: ${findTitle(datum.value, section)}`);
  if (works.length === 0 && !mayBeEmpty(datum.value, period, section, readText(mode)))
    return reportNoWorks(composition, datum, section, period);
  for (const work of works) {
    composition.input.onNeed?.({ kind: 'task', list: datum.value, task: work.task, period });
    reportWorkOutside(composition, datum, work, period);
  }
  const assignedFor = findAssignedPeriod(datum.value, composition.input.dataset);
  return works.map((work) => new WorkDrop(work, { ...datum, assignedFor, period: period.id }));
};

/** `tasks_in`: các nhiệm vụ của một nhóm, or all of the list. */
export const tasksIn: TemplateFilter = (composition, value, sectionValue) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'tasks_in', TASK_LIST);
  const section = readText(sectionValue);
  const tasks = wrapChild(datum, 'tasks').valueOf() as readonly DatumDrop[];
  return tasks.filter((_, index) => section === undefined || datum.value.tasks[index]?.section === section);
};
