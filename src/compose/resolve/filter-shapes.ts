import type { Localized } from '../../diagnostics/index.js';
import { listItem } from './read-key.js';
import type { DataShape, KnownData, Shape } from './shape.js';
import { shapeRecords, UNKNOWN, WORK } from './shape.js';

/** Một mã viết thẳng trong mẫu mà bộ lọc không tìm thấy: where in the arguments, and what there is. */
export interface UnknownText {
  /** The argument; -1 for the value before the bar. */
  readonly argument: number;
  readonly what: Localized;
  readonly known: readonly string[];
}

/** Điều biết được về một lần gọi bộ lọc: the texts are undefined where an argument is no literal text. */
export interface FilterUse extends KnownData {
  readonly input: Shape;
  readonly inputText: string | undefined;
  readonly texts: readonly (string | undefined)[];
}

/** Kết quả. */
export interface FilterResult {
  readonly shape: Shape;
  readonly unknown?: UnknownText;
  /** What the filter works on, where it has been given something else. */
  readonly needs?: Localized;
}

type ShapeFilter = (use: FilterUse) => FilterResult;

const METRIC = { vi: 'một mục số liệu (metric)', en: 'a metric' };
const TASK_LIST = { vi: 'một danh sách nhiệm vụ', en: 'a task list' };
const INDICATOR = { vi: 'một chỉ tiêu', en: 'an indicator' };

/** The data if it has such an entry; nothing is known of what has no shape. */
function requireField(input: Shape, key: string): { readonly data?: DataShape; readonly isWrong: boolean } {
  if (input.type === 'unknown') return { isWrong: false };
  if (input.type !== 'data') return { isWrong: true };
  const isWrong = input.field.properties?.[key] === undefined;
  return isWrong ? { isWrong } : { data: input, isWrong };
}

function child({ field, values }: DataShape, key: string): Shape {
  const inner = values?.flatMap((value) => (value as Readonly<Record<string, unknown>>)[key] ?? []);
  const item = field.properties?.[key]?.items;
  return item ? { type: 'data', field: item, values: inner } : UNKNOWN;
}

function ofField(key: string, needs: Localized, take: (data: DataShape) => Shape): ShapeFilter {
  return ({ input }) => {
    const { data, isWrong } = requireField(input, key);
    return { shape: data ? take(data) : UNKNOWN, ...(isWrong && { needs }) };
  };
}

interface ListLike {
  readonly sections?: readonly { readonly id: string }[];
  readonly tasks?: readonly { readonly section?: string }[];
}

function listSections(data: DataShape): readonly string[] | undefined {
  const lists = data.values as readonly ListLike[] | undefined;
  return lists?.flatMap(({ sections = [], tasks = [] }) => [
    ...sections.map(({ id }) => id),
    ...tasks.flatMap(({ section }) => section ?? []),
  ]);
}

/** `works_in`, `tasks_in`: the section stands at `place` among the arguments. */
function inSection(place: number, take: (data: DataShape) => Shape): ShapeFilter {
  return ({ input, texts }) => {
    const { data, isWrong } = requireField(input, 'tasks');
    if (!data) return { shape: UNKNOWN, ...(isWrong && { needs: TASK_LIST }) };
    const section = texts[place];
    const known = listSections(data);
    const isUnknown = section !== undefined && known !== undefined && !known.includes(section);
    const what = { vi: 'nhóm việc', en: 'section' };
    return {
      shape: take(data),
      ...(isUnknown && { unknown: { argument: place, what, known: [...new Set(known)] } }),
    };
  };
}

const forPeriod: ShapeFilter = ({ dataset, input, texts }) => {
  if (input.type !== 'collection') {
    const needs = { vi: 'một tập bản ghi và một tên', en: 'a collection and a name' };
    return { shape: UNKNOWN, ...(input.type !== 'unknown' && { needs }) };
  }
  const [, name] = texts;
  const ids = [...dataset[input.name].keys()];
  const fitting = ids.filter(
    (id) => name === undefined || (id.startsWith(`${name}-`) && /^\d{4}/.test(id.slice(name.length + 1))),
  );
  const known = [...new Set(ids.map((id) => id.replace(/-\d{4}.*$/, '')))];
  const what = { vi: 'bản ghi theo kỳ', en: 'record of a period' };
  return {
    shape: shapeRecords(dataset, input.name, fitting),
    ...(fitting.length === 0 && name !== undefined && { unknown: { argument: 1, what, known } }),
  };
};

function ofRegister(name: 'agencies' | 'citations', what: Localized): ShapeFilter {
  return ({ dataset, missingKinds, inputText }) => {
    const isUnknown = inputText !== undefined && !missingKinds.has(name) && !dataset[name].has(inputText);
    const known = [...dataset[name].keys()];
    return { shape: UNKNOWN, ...(isUnknown && { unknown: { argument: -1, what, known } }) };
  };
}

/** `work_line`: a work, and the id of a wording. */
const workLine: ShapeFilter = ({ dataset, missingKinds, input, texts: [id] }) => {
  const known = Object.keys(dataset.settings?.record.wording?.works ?? {});
  const isWork = input.type === 'unknown' || input === WORK;
  const isUnknown = id !== undefined && !missingKinds.has('workspace') && !known.includes(id);
  const what = { vi: 'cách viết việc', en: 'wording' };
  return {
    shape: UNKNOWN,
    ...(!isWork && { needs: { vi: 'một việc của works_in', en: 'a work of works_in' } }),
    ...(isUnknown && { unknown: { argument: 0, what, known } }),
  };
};

const same: ShapeFilter = ({ input }) => ({ shape: input });
const item: ShapeFilter = ({ input }) => ({ shape: listItem(input) });

/** Dạng mà các bộ lọc cho; those that are not here print, and nothing more is asked of what they give. */
export const FILTER_SHAPES: Readonly<Record<string, ShapeFilter>> = {
  agency: ofRegister('agencies', { vi: 'cơ quan, đơn vị', en: 'agency' }),
  at: ofField('observations', METRIC, (data) => child(data, 'observations')),
  change: ofField('observations', METRIC, () => UNKNOWN),
  cite: ofRegister('citations', { vi: 'văn bản viện dẫn', en: 'cited document' }),
  default: () => ({ shape: UNKNOWN }),
  first: item,
  for_period: forPeriod,
  last: item,
  optional: same,
  reported: ofField('observations', METRIC, () => UNKNOWN),
  result: ofField('target', INDICATOR, (data) => child(data, 'results')),
  reverse: same,
  target: ofField('target', INDICATOR, () => UNKNOWN),
  tasks_in: inSection(0, (data) => ({ type: 'list', item: child(data, 'tasks') })),
  verdict: ofField('target', INDICATOR, () => UNKNOWN),
  work_line: workLine,
  works_in: inSection(1, () => ({ type: 'list', item: WORK })),
};
