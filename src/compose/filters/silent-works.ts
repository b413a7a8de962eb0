import { findWorks } from '../../analysis/index.js';
import { childLocation, type Location, onKey, type Problem } from '../../diagnostics/index.js';
import {
  type Acknowledgement,
  previousPeriod,
  type ReportingPeriod,
  type Task,
  type TaskList,
} from '../../model/index.js';
import type { Composition } from '../composition.js';
import type { Datum } from '../values/datum.js';

type ListDatum = Datum & { readonly value: TaskList };

function isSettled(
  { acknowledgements }: { readonly acknowledgements?: readonly Acknowledgement[] },
  code: string,
) {
  return acknowledgements?.some((one) => one.code === code) ?? false;
}

/** Nhiệm vụ kỳ trước còn làm mà kỳ này không ai báo cáo; what is left empty is told there. */
function findDropped(
  list: TaskList,
  period: ReportingPeriod,
  section: string | undefined,
): readonly (readonly [index: number, task: Task])[] {
  const reported = new Set(findWorks(list, period, section).map(({ taskIndex }) => taskIndex));
  const last = new Map(
    findWorks(list, previousPeriod(period), section).map(({ taskIndex, progress }) => [taskIndex, progress]),
  );
  return [...list.tasks.entries()].filter(([index, task]) => {
    const isOpen = task.unanswered?.some((line) => line.period === period.id) ?? false;
    const went = last.get(index);
    if (went === undefined || went.status === 'done') return false;
    return !reported.has(index) && !isOpen && !isSettled(task, 'task-not-reported');
  });
}

/** Điều mà văn bản không nêu vì không ai báo cáo: a task that went on, or a section without any work. */
export interface Silence {
  readonly code: 'section-without-work' | 'task-not-reported';
  readonly location: Location;
  readonly title: string;
  readonly period: ReportingPeriod;
}

function note({ silences }: Composition, silence: Silence): void {
  silences.set(`${silence.code} ${silence.location.file} ${silence.location.pointer}`, silence);
}

/** Ghi nhớ những nhiệm vụ kỳ trước còn làm mà kỳ này không được báo cáo; told once the document is composed. */
export function noteDroppedWorks(
  composition: Composition,
  { value: list, location: parent }: ListDatum,
  period: ReportingPeriod,
  section: string | undefined,
): void {
  for (const [index, { title }] of findDropped(list, period, section)) {
    const location = onKey(childLocation(parent, 'tasks', index, 'title'));
    note(composition, { code: 'task-not-reported', location, title, period });
  }
}

/**
 * Ghi nhớ nhóm mà mọi nhiệm vụ đã xong từ kỳ trước: the document only says that nothing is new. As long as nothing of
 * the list is reported at all, that is told instead.
 */
export function noteIdleSection(
  composition: Composition,
  { value: list, location: parent }: ListDatum,
  period: ReportingPeriod,
  section: string | undefined,
): void {
  const code = 'section-without-work';
  const isOfSection = ({ section: own }: Task) => section === undefined || own === section;
  const index = list.tasks.findIndex(isOfSection);
  if (index < 0 || findWorks(list, period).length === 0) return;
  if (list.tasks.some((task) => isOfSection(task) && isSettled(task, code))) return;
  const title = list.sections?.find(({ id }) => id === section)?.title ?? list.name;
  const location = onKey(childLocation(parent, 'tasks', index, 'title'));
  note(composition, { code, location, title, period });
}

type Words = Pick<Problem, 'hint' | 'message'>;

const WORDS: Readonly<
  Record<Silence['code'], (titles: string, count: number, period: ReportingPeriod) => Words>
> = {
  'section-without-work': (titles, count, { label, id }) => ({
    message: {
      vi: `${count} mục không có việc nào trong ${label}, mọi nhiệm vụ đã xong từ kỳ trước: ${titles}.`,
      en: `Nothing is reported for ${id} in ${count} sections, whose tasks were all done before: ${titles}.`,
    },
    hint: {
      vi: 'Kiểm tra với đơn vị; đúng là không có gì mới thì ghi nhận lý do ở acknowledgements của một nhiệm vụ trong mục.',
      en: 'Ask the unit in charge; if nothing is new indeed, acknowledge it at a task of the section.',
    },
  }),
  'task-not-reported': (titles, count, { label, id }) => ({
    message: {
      vi: `${count} nhiệm vụ kỳ trước còn làm mà ${label} không ai báo cáo, nên văn bản không nêu: ${titles}.`,
      en: `${count} tasks that went on last period are not reported on for ${id}, and left out: ${titles}.`,
    },
    hint: {
      vi: 'Ghi tiến độ vào báo cáo của kỳ; đúng là không báo cáo nữa thì ghi nhận lý do ở acknowledgements của nhiệm vụ.',
      en: 'Report on them in the return of the period; if they are no longer reported on, acknowledge it at the task.',
    },
  }),
};

/** Mỗi loại một cảnh báo, with everything that the document leaves out. */
export function reportSilences(composition: Composition): void {
  const all = [...composition.silences.values()];
  for (const code of ['section-without-work', 'task-not-reported'] as const) {
    const [first, ...others] = all.filter((one) => one.code === code);
    if (first === undefined) continue;
    const titles = [first, ...others].map(({ title }) => `"${title}"`).join('; ');
    composition.report({
      code,
      location: first.location,
      ...WORDS[code](titles, others.length + 1, first.period),
      related: others.map(({ location, title }) => ({ location, message: { vi: title, en: title } })),
    });
  }
}
