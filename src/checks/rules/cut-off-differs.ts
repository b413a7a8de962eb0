import { childLocation, type Problem } from '../../diagnostics/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import { listParts, type Numbered, type PartOfWhole, pairByMonth } from '../relation-pairs.js';

function isSameMoment(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

/** Whether a metric has a figure for a moment of the other: then these two are not taken together. */
function hasMoment(entry: PartOfWhole['part'], asOf: string): boolean {
  return entry.metric.observations.some((observation) => isSameMoment(observation.asOf, asOf));
}

function differs({ part, whole }: PartOfWhole, [, own]: Numbered, [, other]: Numbered): boolean {
  if (own.asOf.length < 7 || isSameMoment(own.asOf, other.asOf)) return false;
  return !hasMoment(whole, own.asOf) && !hasMoment(part, other.asOf);
}

function createProblem(pair: PartOfWhole, [index, own]: Numbered, [place, other]: Numbered): Problem {
  const [first, second] = [own, other].map(({ asOf }) => formatMoment(asOf) ?? asOf);
  return {
    code: 'cut-off-differs',
    location: childLocation(pair.part.location, 'observations', index, 'asOf'),
    message: {
      vi: `"${pair.part.metric.name}" chốt ${first}, còn "${pair.whole.metric.name}" chốt ${second}.`,
      en: `"${pair.part.metric.name}" is as of ${own.asOf}, but "${pair.whole.metric.name}" as of ${other.asOf}.`,
    },
    hint: {
      vi: 'Lấy hai số cùng một thời điểm, nếu không tỷ lệ sẽ sai.',
      en: 'Take both figures of one moment, or the share will be wrong.',
    },
    related: [
      {
        location: childLocation(pair.whole.location, 'observations', place, 'asOf'),
        message: { vi: 'Thời điểm của số kia.', en: 'The moment of the other figure.' },
      },
    ],
  };
}

/** Phần và toàn thể của một tỷ lệ, một tổng chốt ở hai ngày của cùng một tháng. */
export const checkCutOffs: Check = (_dataset, index) =>
  listParts(index).flatMap((pair) =>
    pairByMonth(pair.part, pair.whole)
      .filter(([own, other]) => differs(pair, own, other))
      .map(([own, other]) => createProblem(pair, own, other)),
  );
