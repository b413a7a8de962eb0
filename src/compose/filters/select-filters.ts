import { findObservation, findResult, findWorks } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import {
  type Indicator,
  type Metric,
  parsePeriod,
  type ReportingPeriod,
  type TaskList,
} from '../../model/index.js';
import type { Composition } from '../composition.js';
import { CollectionDrop } from '../values/collection-drop.js';
import { type Datum, DatumDrop, MissingDrop, wrapChild } from '../values/datum.js';
import { GapDrop } from '../values/gap-drop.js';
import { PeriodDrop } from '../values/period-drop.js';
import { WorkDrop } from '../values/work-drop.js';
import { readText, reportUnsupported, type TemplateFilter } from './filter.js';

/** The period that a filter is asked for; that of the document when none is named. */
export function readPeriod(composition: Composition, value: unknown): ReportingPeriod {
  const asked = PeriodDrop.read(value);
  if (asked || value === undefined) return asked ?? composition.input.period;
  const named = parsePeriod(readText(value) ?? '');
  if (named) return named;
  reportUnsupported(composition, 'at', { vi: 'một kỳ (period hoặc mã như "2025-11")', en: 'a period' });
  return composition.input.period;
}

/** A record of the kind that holds `key`, or undefined. */
function readRecord<T>(value: unknown, key: keyof T & string): (Datum & { readonly value: T }) | undefined {
  const datum = DatumDrop.read(value);
  const record = datum?.value;
  const fits = typeof record === 'object' && record !== null && key in record;
  return fits ? (datum as Datum & { readonly value: T }) : undefined;
}

/** What a filter gives for something that is not there: gaps and missing entries pass on, the rest is a mistake. */
function passMissing(
  composition: Composition,
  value: unknown,
  filter: string,
  needed: { vi: string; en: string },
) {
  if (value instanceof GapDrop || value instanceof MissingDrop) return value;
  reportUnsupported(composition, filter, needed);
  return new MissingDrop();
}

function reportNoObservation(
  composition: Composition,
  datum: Datum,
  metric: Metric,
  period: ReportingPeriod,
): void {
  composition.reportMissing({
    location: childLocation(datum.location, 'observations'),
    message: {
      vi: `Chưa có số liệu "${metric.name}" của ${period.label}.`,
      en: `There is no figure "${metric.name}" for ${period.id}.`,
    },
    hint: {
      vi: `Thêm vào danh sách observations này một dòng: - { value: …, asOf: "${period.id}", source: { document: … } }.`,
      en: `Add a line to these observations: - { value: …, asOf: "${period.id}", source: { document: … } }.`,
    },
  });
}

/** `at`: số liệu của kỳ; with "optional" nothing where there is none. */
export const at: TemplateFilter = (composition, value, periodValue, mode) => {
  const datum = readRecord<Metric>(value, 'observations');
  if (!datum)
    return passMissing(composition, value, 'at', { vi: 'một mục số liệu (metric)', en: 'a metric' });
  const period = readPeriod(composition, periodValue);
  const metric = datum.value;
  const found = findObservation(metric, period);
  if (found === undefined && readText(mode) === 'optional') return '';
  if (found === undefined) {
    reportNoObservation(composition, datum, metric, period);
    return new GapDrop(`${metric.name}, ${period.label}`);
  }
  const location = childLocation(datum.location, 'observations', found.index);
  return new DatumDrop({ value: found.observation, location, metric });
};

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
  const entry = `- { period: "${period.id}", status: …, source: … }`;
  composition.reportMissing({
    location: locateProgress(datum, datum.value, section),
    message: {
      vi: `Chưa có tiến độ ${period.label} cho nhóm việc "${title}".`,
      en: `No progress for ${period.id} is recorded under "${title}".`,
    },
    hint: {
      vi: `Thêm vào mục progress của các nhiệm vụ thuộc nhóm "${section ?? datum.value.id}": ${entry}.`,
      en: `Add to the progress of the tasks of "${section ?? datum.value.id}": ${entry}.`,
    },
  });
  return new GapDrop(`tiến độ ${period.label}: ${title}`);
}

const TASK_LIST = { vi: 'một danh sách nhiệm vụ', en: 'a task list' };

/** `works_in`: các việc của kỳ trong một nhóm của danh sách nhiệm vụ. */
export const worksIn: TemplateFilter = (composition, value, periodValue, sectionValue, mode) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'works_in', TASK_LIST);
  const section = readText(sectionValue);
  const period = readPeriod(composition, periodValue);
  const works = findWorks(datum.value, period, section);
  if (works.length === 0 && readText(mode) !== 'optional')
    return reportNoWorks(composition, datum, section, period);
  return works.map((work) => new WorkDrop(work, datum));
};

/** `tasks_in`: các nhiệm vụ của một nhóm, or all of the list. */
export const tasksIn: TemplateFilter = (composition, value, sectionValue) => {
  const datum = readRecord<TaskList>(value, 'tasks');
  if (!datum) return passMissing(composition, value, 'tasks_in', TASK_LIST);
  const section = readText(sectionValue);
  const tasks = wrapChild(datum, 'tasks').valueOf() as readonly DatumDrop[];
  return tasks.filter((_, index) => section === undefined || datum.value.tasks[index]?.section === section);
};

/** `for_period`: bản ghi `<tên>-<kỳ>` của một tập. */
export const forPeriod: TemplateFilter = (composition, value, periodValue, nameValue) => {
  const collection = CollectionDrop.read(value);
  const name = readText(nameValue);
  if (collection === undefined || name === undefined) {
    return passMissing(composition, value, 'for_period', {
      vi: 'một tập bản ghi và một tên',
      en: 'a collection and a name',
    });
  }
  const period = readPeriod(composition, periodValue);
  const id = `${name}-${period.id.toLowerCase()}`;
  const located = collection.records.get(id);
  if (located) return new DatumDrop({ value: located.record, location: located.location });
  const file = composition.dataFile(`${collection.name}/${id}.yaml`);
  composition.reportMissing({
    location: { file, offset: 0 },
    message: {
      vi: `Chưa có tệp dữ liệu "${id}" cho ${period.label}.`,
      en: `There is no data file "${id}" for ${period.id}.`,
    },
    hint: {
      vi: `Tạo tệp ${file}; có thể chép từ tệp của kỳ trước rồi sửa.`,
      en: `Create ${file}; that of the period before is a good start.`,
    },
  });
  return new GapDrop(`${id}, ${period.label}`);
};

function reportNoResult(
  composition: Composition,
  datum: Datum,
  indicator: Indicator,
  period: ReportingPeriod,
): GapDrop {
  composition.reportMissing({
    location: childLocation(datum.location, 'results'),
    message: {
      vi: `Chưa có kết quả ${period.label} của chỉ tiêu "${indicator.name}".`,
      en: `The indicator "${indicator.name}" has no result for ${period.id}.`,
    },
    hint: {
      vi: `Thêm vào mục results của chỉ tiêu: - { period: "${period.id}", value: … }.`,
      en: `Add to its results: - { period: "${period.id}", value: … }.`,
    },
  });
  return new GapDrop(`kết quả ${period.label}`);
}

/** `result`: kết quả của chỉ tiêu trong kỳ. */
export const result: TemplateFilter = (composition, value, periodValue) => {
  const datum = readRecord<Indicator>(value, 'target');
  if (!datum) return passMissing(composition, value, 'result', { vi: 'một chỉ tiêu', en: 'an indicator' });
  const period = readPeriod(composition, periodValue);
  const found = findResult(datum.value, period);
  if (!found) return reportNoResult(composition, datum, datum.value, period);
  const location = childLocation(datum.location, 'results', found.index);
  const { unitOfMeasure } = datum.value;
  return new DatumDrop({ ...datum, value: found.result, location, unitOfMeasure, asOf: found.result.period });
};
