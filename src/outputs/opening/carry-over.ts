import type { Indicator, IndicatorSet, ReportingPeriod, Task, TaskList } from '../../model/index.js';
import { writeEntries } from './write-yaml.js';

/** Dấu của mỗi mục chép sang kỳ mới. */
const TO_CONFIRM = ' # cần xác nhận';

/** What was said of the former period, and the places where it was said. */
const FORMER_KEYS = [
  'acknowledgements',
  'assignedDate',
  'dueDate',
  'location',
  'note',
  'otherReadings',
  'progress',
  'results',
  'source',
  'unanswered',
];

/** Hai kỳ: the one that a record is taken from, and the one that it is for. */
export interface Step {
  readonly from: ReportingPeriod;
  readonly to: ReportingPeriod;
}

type Values = Readonly<Record<string, unknown>>;

function dropFormer(record: object): Values {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !FORMER_KEYS.includes(key)));
}

/** "ke-hoach-cds-2026" for the next year: an id that ends in the period says the other one. */
function renameId(id: string, { from, to }: Step): string {
  return id.endsWith(`-${from.id}`) ? `${id.slice(0, -from.id.length)}${to.id}` : id;
}

/** The former period's name in a sentence: a task of a plan says the plan's own ("{period}"). */
function reword(text: string, { from, to }: Step, isProse: boolean): string {
  const label = new RegExp(`${from.label}(?!\\s*[-–\\d/])`, 'gi');
  return text.replace(label, isProse ? '{period}' : to.label);
}

/** Every entry of a list has its mark, at the line of its id. */
function markItems(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (/^ {2}- (?:id: |\{ id: )/.test(line) ? `${line}${TO_CONFIRM}` : line));
}

function carryTask(task: Task, step: Step): Values {
  return { ...dropFormer(task), id: renameId(task.id, step), title: reword(task.title, step, true) };
}

/** Danh sách nhiệm vụ của kỳ mới: those of the former one, without what was reported on them. */
export function carryTaskList(list: TaskList, step: Step, origin: string | undefined): readonly string[] {
  const { tasks, ...rest } = list;
  const head = {
    ...dropFormer(rest),
    id: renameId(list.id, step),
    name: reword(list.name, step, false),
    ...(origin !== undefined && { origin }),
  };
  const items = writeEntries({ tasks: tasks.map((task) => carryTask(task, step)) });
  return [...writeEntries(head), '', ...markItems(items)];
}

function carryIndicator(indicator: Indicator, step: Step): Values {
  const { id, target, name } = indicator;
  return {
    ...dropFormer(indicator),
    id: renameId(id, step),
    name: reword(name, step, false),
    target: dropFormer(target),
    previous: id,
  };
}

/** Bộ chỉ tiêu của kỳ mới: the indicators of the former one, which they follow, with its targets to be confirmed. */
export function carryIndicatorSet(set: IndicatorSet, step: Step): readonly string[] {
  const { indicators, ...rest } = set;
  const head = {
    ...dropFormer(rest),
    id: renameId(set.id, step),
    name: reword(set.name, step, false),
    period: step.to.id,
  };
  const items = writeEntries({ indicators: indicators.map((one) => carryIndicator(one, step)) });
  return [...writeEntries(head), ...markItems(items)];
}
