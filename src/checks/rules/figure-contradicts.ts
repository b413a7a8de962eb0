import { findObservation } from '../../analysis/index.js';
import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { listFiguresIn, type Metric, type Observation, parsePeriod } from '../../model/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex, IndexedMetric } from '../dataset-index.js';
import { rangeOfObservation, rangesMeet, wordFigure } from '../figure-range.js';
import { listFigures, type ProseFigure } from '../prose-figures.js';
import { isSlipOf } from '../slip-of-digits.js';
import { listSupportedTexts, type SupportedText } from '../supported-texts.js';

/** Số liệu nêu ở mục, and the observations of its period (all, when the period has none). */
interface Support {
  readonly entry: IndexedMetric;
  readonly observations: readonly Observation[];
}

function findSupport(
  path: string,
  period: string | undefined,
  { metrics }: DatasetIndex,
): readonly Support[] {
  const entry = metrics.get(path);
  if (entry === undefined) return [];
  const span = period === undefined ? undefined : parsePeriod(period);
  const found = span && findObservation(entry.metric, span);
  return [{ entry, observations: found ? [found.observation] : entry.metric.observations }];
}

function isShown({ entry, observations }: Support, figure: ProseFigure): boolean {
  return observations.some((observation) => {
    const range = rangeOfObservation(entry.metric, observation);
    return range !== undefined && rangesMeet(range, figure.range);
  });
}

function hasUnit({ unitOfMeasure }: Metric, { isPercentage, following }: ProseFigure): boolean {
  if (unitOfMeasure === '%' || isPercentage) return isPercentage && unitOfMeasure === '%';
  const names = [unitOfMeasure, ...unitOfMeasure.split(', ')].map((name) => name.toLowerCase());
  return names.some((name) => following.startsWith(name) && !/^\p{L}/u.test(following.slice(name.length)));
}

function speaksOf({ entry, observations }: Support, figure: ProseFigure): boolean {
  return (
    hasUnit(entry.metric, figure) ||
    observations.some(({ value }) => typeof value === 'number' && isSlipOf(figure.digits, value))
  );
}

function createProblem(location: Location, figure: ProseFigure, { entry, observations }: Support): Problem {
  const { metric } = entry;
  const shown = observations.map(({ value, qualifier }) => wordFigure(value, qualifier)).join(', ');
  return {
    code: 'figure-contradicts',
    location,
    message: {
      vi: `Câu ghi "${figure.text}", nhưng "${metric.name}" là ${shown}.`,
      en: `The sentence says "${figure.text}", but "${metric.name}" is ${shown}.`,
    },
    hint: {
      vi: 'Sửa con số trong câu hoặc số liệu theo văn bản nguồn.',
      en: 'Mend the figure in the sentence or the metric after the source.',
    },
    related: [
      {
        location: childLocation(entry.location, 'observations'),
        message: { vi: 'Số liệu được so.', en: 'The metric it is held against.' },
      },
    ],
  };
}

/** A figure that no metric explains, beside a metric of its unit that no figure shows. */
function checkText(
  { text, period, metrics, location }: SupportedText,
  index: DatasetIndex,
): readonly Problem[] {
  const figures = listFigures(text);
  if (figures.length === 0) return [];
  const supports = metrics.flatMap((path) => findSupport(path, period, index));
  // What the sentence takes from the data cannot differ from it.
  const taken = new Set(listFiguresIn(text));
  const open = supports.filter(
    (support) => !taken.has(support.entry.path) && !figures.some((figure) => isShown(support, figure)),
  );
  const unexplained = figures.filter((figure) => !supports.some((support) => isShown(support, figure)));
  for (const figure of unexplained) {
    const contradicted = open.find((support) => speaksOf(support, figure));
    if (contradicted) return [createProblem(location, figure, contradicted)];
  }
  return [];
}

/** Con số trong câu khác số liệu mà mục nêu ở `metrics`. */
export const checkSupportedFigures: Check = (dataset, index) =>
  listSupportedTexts(dataset).flatMap((supported) => checkText(supported, index));
