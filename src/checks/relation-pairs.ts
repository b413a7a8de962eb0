import type { Location } from '../diagnostics/index.js';
import { momentOf, type Observation } from '../model/index.js';
import type { DatasetIndex, IndexedMetric } from './dataset-index.js';
import type { IndexedRelation, RelationTerm } from './indexed-relation.js';

/** Phần và toàn thể của một quan hệ: each part of a sum with its total, the part of a ratio with its whole. */
export interface PartOfWhole {
  readonly part: IndexedMetric;
  readonly whole: IndexedMetric;
  /** Where the relation is declared. */
  readonly location: Location;
  readonly kind: 'ratio' | 'sum';
}

function listTerms({
  relation,
  result,
  terms,
}: IndexedRelation): readonly (readonly [RelationTerm, RelationTerm])[] {
  if (relation.kind === 'sum') return terms.map((part) => [part, result] as const);
  const [part, whole] = terms;
  return relation.kind === 'ratio' && part && whole ? [[part, whole]] : [];
}

/** Mọi cặp phần – toàn thể đã khai. */
export function listParts({ metrics, relations }: DatasetIndex): readonly PartOfWhole[] {
  return relations.flatMap((relation) =>
    listTerms(relation).flatMap(([partTerm, wholeTerm]) => {
      const [part, whole] = [metrics.get(partTerm.path), metrics.get(wholeTerm.path)];
      const kind = relation.relation.kind === 'sum' ? ('sum' as const) : ('ratio' as const);
      return part && whole ? [{ part, whole, location: relation.location, kind }] : [];
    }),
  );
}

/** Một quan sát, and its index. */
export type Numbered = readonly [index: number, observation: Observation];

/** Các quan sát của hai số liệu trong cùng một tháng; a year is no date. */
export function pairByMonth(
  part: IndexedMetric,
  whole: IndexedMetric,
): readonly (readonly [Numbered, Numbered])[] {
  const months = new Map<string, Numbered[]>();
  for (const [index, observation] of whole.metric.observations.entries()) {
    const month = momentOf(observation).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), [index, observation]]);
  }
  return [...part.metric.observations.entries()].flatMap((own) =>
    (months.get(momentOf(own[1]).slice(0, 7)) ?? []).map((other) => [own, other] as const),
  );
}
