import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { endOfMoment, kindOfObservation, type PeriodKind, placeOfEntry } from '../../model/index.js';
import { rewriteDate } from '../../text/index.js';
import type { Check } from '../check.js';
import type { IndexedMetric } from '../dataset-index.js';

/** Khoảng thời gian của một quan sát. */
interface Span {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly kind: PeriodKind;
  readonly location: Location;
}

function listSpans({ metric, location }: IndexedMetric): readonly Span[] {
  return metric.observations
    .flatMap((observation, index) => {
      const { from, asOf } = observation;
      if (from === undefined) return [];
      const place = childLocation(placeOfEntry(location, 'observations', index, observation), 'from');
      return [
        {
          index,
          from,
          to: endOfMoment(asOf).slice(0, 10),
          kind: kindOfObservation(observation),
          location: place,
        },
      ];
    })
    .sort((left, right) =>
      left.from < right.from ? -1 : left.from > right.from ? 1 : left.index - right.index,
    );
}

function countDays({ from, to }: Span): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** A month within its year is as it should be; a span of about the same length is not. */
function overlaps(first: Span, second: Span): boolean {
  if (second.kind !== first.kind || second.from === first.from || second.from > first.to) return false;
  return second.to > first.to || countDays(second) * 2 > countDays(first);
}

function createProblem({ metric }: IndexedMetric, first: Span, second: Span): Problem {
  return {
    code: 'spans-overlap',
    location: second.location,
    message: {
      vi: `Số liệu "${metric.name}" tính từ ${rewriteDate(second.from)} chồng lên khoảng ${rewriteDate(first.from)} – ${rewriteDate(first.to)}.`,
      en: `"${metric.name}" from ${second.from} overlaps the span of ${first.from} to ${first.to}.`,
    },
    hint: {
      vi: 'Sửa ngày đầu hoặc ngày cuối để không ngày nào tính hai lần.',
      en: 'Mend the first or the last day, so that no day counts twice.',
    },
    related: [
      {
        location: first.location,
        message: { vi: 'Khoảng kia.', en: 'The other span.' },
      },
    ],
  };
}

function checkMetric(entry: IndexedMetric): readonly Problem[] {
  const spans = listSpans(entry);
  return spans.flatMap((second, place) => {
    const first = spans.slice(0, place).find((earlier) => overlaps(earlier, second));
    return first ? [createProblem(entry, first, second)] : [];
  });
}

/** Khoảng thời gian của hai quan sát chồng lên nhau; spans that begin on one day are cumulative. */
export const checkSpans: Check = (_dataset, { objects, series }) =>
  objects.listWith('from').length < 2 ? [] : series.flatMap(checkMetric);
