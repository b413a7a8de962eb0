import { childLocation, type Problem } from '../../diagnostics/index.js';
import { isReturned, placeOfEntry } from '../../model/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';
import { rangeOfObservation, rangesMeet, wordFigure } from '../figure-range.js';

function differs({ metric }: IndexedMetric, first: number, second: number): boolean {
  const [left, right] = [metric.observations[first], metric.observations[second]];
  if (left === undefined || right === undefined || left.from !== right.from) return false;
  // That an agency reports a figure which is there already is a finding of its own.
  if (isReturned(left) || isReturned(right)) return false;
  const [leftRange, rightRange] = [rangeOfObservation(metric, left), rangeOfObservation(metric, right)];
  return leftRange && rightRange ? !rangesMeet(leftRange, rightRange) : left.value !== right.value;
}

function describe({ metric, location }: IndexedMetric, first: number, second: number): Problem {
  const [left, right] = [metric.observations[first], metric.observations[second]];
  const asOf = right?.asOf ?? '';
  const figures = [left, right].map((observation) =>
    wordFigure(observation?.value ?? '', observation?.qualifier),
  );
  return {
    code: 'same-quantity-differs',
    location: childLocation(placeOfEntry(location, 'observations', second, right), 'value'),
    message: {
      vi: `"${metric.name}" có hai giá trị cho ${formatMoment(asOf) ?? asOf}: ${figures.join(' và ')}.`,
      en: `"${metric.name}" has two values for ${asOf}: ${figures.join(' and ')}.`,
    },
    hint: {
      vi: 'Quên đổi asOf của mục mới? Nếu hai nguồn ghi khác nhau thì giữ một giá trị, giá trị kia ghi vào otherReadings kèm nguồn.',
      en: 'Was asOf of the new entry left unchanged? If two sources differ, keep one value and put the other into otherReadings with its source.',
    },
    related: [
      {
        location: childLocation(placeOfEntry(location, 'observations', first, left), 'value'),
        message: { vi: 'Giá trị kia.', en: 'The other value.' },
      },
    ],
  };
}

function checkMetric(entry: IndexedMetric): readonly Problem[] {
  const firsts = new Map<string, number>();
  return entry.metric.observations.flatMap(({ asOf }, index) => {
    const first = firsts.get(asOf);
    if (first === undefined) firsts.set(asOf, index);
    return first !== undefined && differs(entry, first, index) ? [describe(entry, first, index)] : [];
  });
}

/** Một số liệu có hai giá trị cùng thời điểm. */
export const checkRepeatedMoment: Check = (_dataset, { series }) => series.flatMap(checkMetric);
