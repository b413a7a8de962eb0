import { childLocation, type Location } from '../diagnostics/index.js';
import type { MetricHolder, Relation } from '../model/index.js';

/** Một số hạng của quan hệ: `path` is `system/metric`, `location` the place that names it. */
export interface RelationTerm {
  readonly path: string;
  readonly location: Location;
}

/** Quan hệ đã đọc: its `result` (total, percentage, limit, first of the same) and the other `terms`. */
export interface IndexedRelation {
  readonly relation: Relation;
  readonly location: Location;
  readonly result: RelationTerm;
  readonly terms: readonly RelationTerm[];
}

type Named = readonly [string, ...(number | string)[]];

/** The names that a relation holds, the result first, each with its place in the relation. */
function listNames(relation: Relation): readonly Named[] {
  const list = (key: string, names: readonly string[]): readonly Named[] =>
    names.map((name, index) => [name, key, index] as const);
  switch (relation.kind) {
    case 'sum':
      return [[relation.total, 'total'], ...list('parts', relation.parts)];
    case 'limit':
      return [[relation.limit, 'limit'], ...list('parts', relation.parts)];
    case 'ratio':
      return [
        [relation.percentage, 'percentage'],
        [relation.part, 'part'],
        [relation.whole, 'whole'],
      ];
    case 'same':
      return list('metrics', relation.metrics);
  }
}

function indexRelation(relation: Relation, owner: string, location: Location): readonly IndexedRelation[] {
  const [result, ...terms] = listNames(relation).map(([name, ...tokens]) => ({
    path: name.includes('/') ? name : `${owner}/${name}`,
    location: childLocation(location, ...tokens),
  }));
  return result ? [{ relation, location, result, terms }] : [];
}

/** Các quan hệ của mọi bản ghi; a name without "/" is a metric of the record itself. */
export function indexRelations(
  holders: Iterable<readonly [string, MetricHolder, Location]>,
): readonly IndexedRelation[] {
  return [...holders].flatMap(([owner, holder, location]) =>
    (holder.relations ?? []).flatMap((relation, index) =>
      indexRelation(relation, owner, childLocation(location, 'relations', index)),
    ),
  );
}
