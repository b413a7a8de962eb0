import { findObservation, findWorks } from '../../analysis/index.js';
import { childLocation, type Location } from '../../diagnostics/index.js';
import type { Metric, ReportingPeriod, TaskList } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { type Datum, DatumDrop, MissingDrop } from '../values/datum.js';
import { PeriodDrop } from '../values/period-drop.js';
import { Printed } from '../values/printed.js';
import { MissingWorkDrop, WorkDrop } from '../values/work-drop.js';
import { readText, reportUnsupported, type TemplateFilter } from './filter.js';

function readPeriod(composition: Composition, value: unknown): ReportingPeriod {
  return PeriodDrop.read(value) ?? composition.input.period;
}

function isMetric(value: unknown): value is Metric {
  return typeof value === 'object' && value !== null && 'observations' in value;
}

function reportNoObservation(
  composition: Composition,
  datum: Datum,
  metric: Metric,
  period: ReportingPeriod,
): void {
  const { file, pointer } = childLocation(datum.location, 'observations');
  composition.reportMissing({
    location: { file, pointer: pointer ?? '' },
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

/** `at`: số liệu của kỳ. */
export const at: TemplateFilter = (composition, value, periodValue) => {
  const period = readPeriod(composition, periodValue);
  const datum = DatumDrop.read(value);
  if (!isMetric(datum?.value) || datum === undefined) {
    if (value instanceof MissingDrop) return value;
    reportUnsupported(composition, 'at', { vi: 'một mục số liệu (metric)', en: 'a metric' });
    return new MissingDrop();
  }
  const metric = datum.value;
  const found = findObservation(metric, period);
  if (found === undefined) {
    reportNoObservation(composition, datum, metric, period);
    return new Printed([{ type: 'gap', value: `${metric.name}, ${period.label}` }]);
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

function reportNoWorks(composition: Composition, datum: Datum, section: string | undefined): MissingWorkDrop {
  const list = datum.value as TaskList;
  const { period } = composition.input;
  const title = list.sections?.find((candidate) => candidate.id === section)?.title ?? list.name;
  composition.reportMissing({
    location: locateProgress(datum, list, section),
    message: {
      vi: `Chưa có tiến độ ${period.label} cho nhóm việc "${title}".`,
      en: `No progress for ${period.id} is recorded under "${title}".`,
    },
    hint: {
      vi: `Thêm vào mục progress của các nhiệm vụ thuộc nhóm "${section ?? list.id}": - { period: "${period.id}", status: …, source: … }.`,
      en: `Add to the progress of the tasks of "${section ?? list.id}": - { period: "${period.id}", status: …, source: … }.`,
    },
  });
  return new MissingWorkDrop(`tiến độ ${period.label}: ${title}`);
}

/** `works_in`: các việc của kỳ trong một nhóm của danh sách nhiệm vụ. */
export const worksIn: TemplateFilter = (composition, value, periodValue, sectionValue, mode) => {
  const datum = DatumDrop.read(value);
  if (
    datum === undefined ||
    typeof datum.value !== 'object' ||
    datum.value === null ||
    !('tasks' in datum.value)
  ) {
    if (value instanceof MissingDrop) return value;
    reportUnsupported(composition, 'works_in', { vi: 'một danh sách nhiệm vụ', en: 'a task list' });
    return [];
  }
  const section = readText(sectionValue);
  const works = findWorks(datum.value as TaskList, readPeriod(composition, periodValue), section);
  if (works.length === 0 && readText(mode) !== 'optional')
    return [reportNoWorks(composition, datum, section)];
  return works.map((work) => new WorkDrop(work, datum));
};
