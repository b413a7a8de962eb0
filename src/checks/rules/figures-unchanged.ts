import { childLocation, type Localized, type Problem } from '../../diagnostics/index.js';
import { endOfMoment, groupBy, momentOf, type Observation, placeOfEntry } from '../../model/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';
import { wordFigure } from '../figure-range.js';

/** So many figures that all stay the same were not asked for anew. */
const FEWEST = 3;

/** Một số liệu ở hai kỳ liền nhau. */
interface Step {
  readonly entry: IndexedMetric;
  readonly index: number;
  readonly isEqual: boolean;
  /** The two months (or years) it goes between. */
  readonly moments: string;
}

/** Months by their months, years by years: figures of unlike precision are not of one series. */
function precisionOf(observation: Observation): string {
  const moment = momentOf(observation);
  return moment.length < 7 ? moment : moment.slice(0, 7);
}

/** None and all stay what they are: they say nothing about whether somebody looked. */
function canMove({ unitOfMeasure }: IndexedMetric['metric'], { value }: Observation): boolean {
  return value !== 0 && !(unitOfMeasure === '%' && value === 100);
}

function listSteps(entry: IndexedMetric): readonly Step[] {
  const { metric } = entry;
  if (metric.observations.length < 2) return [];
  const dated = [...metric.observations.entries()].sort(([, left], [, right]) =>
    endOfMoment(momentOf(left)) < endOfMoment(momentOf(right)) ? -1 : 1,
  );
  return dated.slice(1).flatMap(([index, now], place) => {
    const before = dated[place]?.[1];
    if (before === undefined || !canMove(metric, now)) return [];
    const [from, to] = [precisionOf(before), precisionOf(now)];
    if (from === to || from.length !== to.length) return [];
    return [{ entry, index, isEqual: before.value === now.value, moments: `${from} ${to}` }];
  });
}

function areStale(steps: readonly Step[]): boolean {
  return steps.length >= FEWEST && steps.every(({ isEqual }) => isEqual);
}

function locate({ entry, index }: Step) {
  const observation = entry.metric.observations[index];
  return childLocation(placeOfEntry(entry.location, 'observations', index, observation), 'value');
}

function wordStep({ entry, index }: Step): Localized {
  const { value = '', qualifier, asOf = '' } = entry.metric.observations[index] ?? {};
  const figure = wordFigure(value, qualifier);
  return {
    vi: `"${entry.metric.name}": ${figure}, ${formatMoment(asOf) ?? asOf}.`,
    en: `"${entry.metric.name}": ${figure}, ${asOf}.`,
  };
}

function createProblem(steps: readonly Step[], nameOwner: (step: Step) => string): readonly Problem[] {
  const [first, ...others] = steps;
  if (first === undefined) return [];
  const owner = nameOwner(first);
  const [before, now] = first.moments.split(' ');
  const [from, to] = [before, now].map((moment = '') => formatMoment(moment) ?? moment);
  return [
    {
      code: 'figures-unchanged',
      location: locate(first),
      message: {
        vi: `${steps.length} số liệu của "${owner}" ở ${to} đều bằng số của ${from}.`,
        en: `All ${steps.length} figures of "${owner}" for ${now} equal those of ${before}.`,
      },
      hint: {
        vi: 'Hỏi lại đơn vị: có phải số mới, hay số kỳ trước chép lại; nếu đúng thì ghi nhận lý do.',
        en: 'Ask the unit whether they are new or copied from last period; if they are right, acknowledge it.',
      },
      related: others.map((step) => ({ location: locate(step), message: wordStep(step) })),
    },
  ];
}

/** Id of the system (or "organisation") that has the metric. */
function systemOf({ path }: IndexedMetric): string {
  return path.slice(0, path.indexOf('/'));
}

type Steps = readonly Step[];

/** Tách các nhóm giữ nguyên số cũ khỏi những số liệu còn lại. */
function separate(
  steps: Steps,
  ownerOf: (entry: IndexedMetric) => string,
): readonly [readonly Steps[], Steps] {
  const groups = groupBy(steps, ({ entry, moments }) => `${ownerOf(entry)} ${moments}`);
  const stale = [...groups.values()].filter(areStale);
  const settled = new Set(stale.flat());
  return [stale, steps.filter((step) => !settled.has(step))];
}

/** Số liệu của một hệ thống, hoặc của mọi hệ thống một cơ quan quản lý, giữ nguyên so với kỳ trước. */
export const checkUnchanged: Check = ({ systems, agencies }, { metrics }) => {
  const operatorOf = (entry: IndexedMetric) => systems.get(systemOf(entry))?.record.operator ?? '';
  const [ofSystems, rest] = separate([...metrics.values()].flatMap(listSteps), systemOf);
  const isOperated = ({ entry }: Step) => agencies.has(operatorOf(entry));
  const [ofAgencies] = separate(rest.filter(isOperated), operatorOf);
  const nameSystem = ({ entry }: Step) =>
    systems.get(systemOf(entry))?.record.name ?? 'Số liệu chung của tỉnh';
  const nameAgency = ({ entry }: Step) => agencies.get(operatorOf(entry))?.record.name ?? '';
  return [
    ...ofSystems.flatMap((steps) => createProblem(steps, nameSystem)),
    ...ofAgencies.flatMap((steps) => createProblem(steps, nameAgency)),
  ];
};
