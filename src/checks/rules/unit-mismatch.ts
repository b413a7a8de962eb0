import { isSameUnit } from '../../analysis/index.js';
import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { IndexedRelation, RelationTerm } from '../indexed-relation.js';

/** Số hạng đầu tiên khác đơn vị, and the units of both. */
interface Mismatch {
  readonly term: RelationTerm;
  readonly unit: string;
  readonly wanted: string;
}

function findMismatch(
  { relation, result, terms }: IndexedRelation,
  index: DatasetIndex,
): Mismatch | undefined {
  const unitOf = ({ path }: RelationTerm) => index.metrics.get(path)?.metric.unitOfMeasure;
  if (relation.kind === 'ratio') {
    const unit = unitOf(result);
    if (unit !== undefined && unit !== '%') return { term: result, unit, wanted: '%' };
  }
  const [first, ...others] = relation.kind === 'ratio' ? terms : [result, ...terms];
  const wanted = first && unitOf(first);
  if (wanted === undefined) return undefined;
  for (const term of others) {
    const unit = unitOf(term);
    if (unit !== undefined && !isSameUnit(unit, wanted)) return { term, unit, wanted };
  }
  return undefined;
}

function createProblem({ relation }: IndexedRelation, { term, unit, wanted }: Mismatch): Problem {
  const [vi, en] = {
    limit: ['so với mức tối đa', 'held against a limit'],
    ratio: ['chia cho nhau', 'divided'],
    same: ['coi là một', 'taken as equal'],
    sum: ['cộng lại', 'added'],
  }[relation.kind];
  return {
    code: 'unit-mismatch',
    location: term.location,
    message: {
      vi: `Số liệu tính bằng "${unit}" và số liệu tính bằng "${wanted}" được ${vi}.`,
      en: `A figure in "${unit}" and one in "${wanted}" are ${en}.`,
    },
    hint: {
      vi: 'Chọn số liệu cùng đơn vị; nếu hai đơn vị đếm cùng một thứ thì ghi nhận lý do ở quan hệ.',
      en: 'Choose figures of one unit; if both count the same things, acknowledge it at the relation.',
    },
  };
}

/** Quan hệ giữa các số liệu khác đơn vị; what a limit allows may be counted in other words. */
export const checkUnits: Check = (_dataset, index) =>
  index.relations.flatMap((relation) => {
    if (relation.relation.kind === 'limit') return [];
    const mismatch = findMismatch(relation, index);
    return mismatch ? [createProblem(relation, mismatch)] : [];
  });
