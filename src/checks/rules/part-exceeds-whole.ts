import { childLocation, type Problem } from '../../diagnostics/index.js';
import { placeOfEntry } from '../../model/index.js';
import type { Check } from '../check.js';
import { rangeOfObservation, wordFigure } from '../figure-range.js';
import { listInstances } from '../relation-instances.js';
import { listParts, type Numbered, type PartOfWhole, pairByMonth } from '../relation-pairs.js';
import { RELATION_RULES } from '../relation-rules.js';

function exceeds({ part, whole }: PartOfWhole, [, own]: Numbered, [, other]: Numbered): boolean {
  if (own.asOf !== other.asOf) return false;
  const [partRange, wholeRange] = [
    rangeOfObservation(part.metric, own),
    rangeOfObservation(whole.metric, other),
  ];
  return partRange !== undefined && wholeRange !== undefined && partRange.low > wholeRange.high;
}

function createProblem(pair: PartOfWhole, [index, own]: Numbered, [place, other]: Numbered): Problem {
  const [part, whole] = [own, other].map(({ value, qualifier }) => wordFigure(value, qualifier));
  return {
    code: 'part-exceeds-whole',
    location: childLocation(placeOfEntry(pair.part.location, 'observations', index, own), 'value'),
    message: {
      vi: `"${pair.part.metric.name}" là ${part}, lớn hơn "${pair.whole.metric.name}" là ${whole}.`,
      en: `"${pair.part.metric.name}" is ${part}, more than "${pair.whole.metric.name}" with ${whole}.`,
    },
    hint: { vi: 'Đối chiếu hai số với nguồn rồi sửa số sai.', en: 'Hold both against the source.' },
    related: [
      {
        location: childLocation(placeOfEntry(pair.whole.location, 'observations', place, other), 'value'),
        message: { vi: 'Toàn thể.', en: 'The whole.' },
      },
      {
        location: pair.location,
        message: { vi: 'Quan hệ được khai ở đây.', en: 'The relation is declared here.' },
      },
    ],
  };
}

/** Phần lớn hơn toàn thể, where no broken sum or ratio says it already. */
export const checkParts: Check = (_dataset, index) => {
  const found = listParts(index).flatMap((pair) =>
    pairByMonth(pair.part, pair.whole)
      .filter(([own, other]) => exceeds(pair, own, other))
      .map(([own, other]) => ({ pair, own, other })),
  );
  if (found.length === 0) return [];
  const broken = new Set(
    listInstances(index)
      .filter((instance) => !RELATION_RULES[instance.source.relation.kind].holds(instance))
      .flatMap(({ result, terms }) => [result, ...terms].map(({ key }) => key)),
  );
  return found
    .filter(({ pair, own }) => !broken.has(`${pair.part.path}#${own[0]}`))
    .map(({ pair, own, other }) => createProblem(pair, own, other));
};
