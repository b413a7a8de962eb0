import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { groupBy, momentOf, placeOfEntry } from '../../model/index.js';
import { formatMoment } from '../../text/index.js';
import type { Check } from '../check.js';
import { listParts, type Numbered, type PartOfWhole, pairByMonth } from '../relation-pairs.js';

function isSameMoment(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}

/** Whether a metric has a figure for a moment of the other: then these two are not taken together. */
function hasMoment(entry: PartOfWhole['part'], asOf: string): boolean {
  return entry.metric.observations.some((observation) => isSameMoment(momentOf(observation), asOf));
}

function differs({ part, whole }: PartOfWhole, [, own]: Numbered, [, other]: Numbered): boolean {
  if (own.asOf.length < 7 || isSameMoment(momentOf(own), momentOf(other))) return false;
  return !hasMoment(whole, own.asOf) && !hasMoment(part, other.asOf);
}

/** Hai quan sát chốt ở hai ngày: of the part, and of the whole. */
interface Apart {
  readonly pair: PartOfWhole;
  readonly own: Numbered;
  readonly other: Numbered;
}

type Side = readonly [entry: PartOfWhole['part'], observation: Numbered];

function locateMoment([entry, [index, observation]]: Side): Location {
  return childLocation(placeOfEntry(entry.location, 'observations', index, observation), 'asOf');
}

function createProblem(side: Side, others: readonly Side[]): readonly Problem[] {
  const [entry, [, { asOf }]] = side;
  const [first] = others;
  if (first === undefined) return [];
  const [against, [, { asOf: moment }]] = first;
  return [
    {
      code: 'cut-off-differs',
      location: locateMoment(side),
      message: {
        vi: `"${entry.metric.name}" chốt ${formatMoment(asOf) ?? asOf}, còn "${against.metric.name}" chốt ${formatMoment(moment) ?? moment}.`,
        en: `"${entry.metric.name}" is as of ${asOf}, but "${against.metric.name}" as of ${moment}.`,
      },
      hint: {
        vi: 'Lấy các số cùng một thời điểm, nếu không tỷ lệ, tổng sẽ sai.',
        en: 'Take the figures of one moment, or the share or sum will be wrong.',
      },
      related: others.map((other) => ({
        location: locateMoment(other),
        message: { vi: 'Thời điểm của số kia.', en: 'The moment of the other figure.' },
      })),
    },
  ];
}

/** A whole that is apart from several parts is the odd one; otherwise the part is. */
function blame(group: readonly Apart[]): readonly Problem[] {
  const parts = new Map(group.map(({ pair, own }): [string, Side] => [pair.part.path, [pair.part, own]]));
  const [first] = group;
  if (first === undefined) return [];
  const whole: Side = [first.pair.whole, first.other];
  if (parts.size > 1) return createProblem(whole, [...parts.values()]);
  return [...parts.values()].flatMap((part) => createProblem(part, [whole]));
}

/** Phần và toàn thể của một tỷ lệ, một tổng chốt ở hai ngày của cùng một tháng. */
export const checkCutOffs: Check = (_dataset, index) => {
  const apart = listParts(index).flatMap((pair) =>
    pairByMonth(pair.part, pair.whole)
      .filter(([own, other]) => differs(pair, own, other))
      .map(([own, other]) => ({ pair, own, other })),
  );
  return [...groupBy(apart, ({ pair, other }) => `${pair.whole.path}#${other[0]}`).values()].flatMap(blame);
};
