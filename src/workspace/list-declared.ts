import { hasRows, listPeriods } from '../analysis/index.js';
import { type Dataset, parsePeriod, type ReportingPeriod } from '../model/index.js';
import type { AnnexSummary, Declared, TemplateSummary } from './workspace-summary.js';

/** Mỗi văn bản ghi trong `documents` mà có mẫu, for its period. */
function listDocuments(dataset: Dataset, templates: readonly TemplateSummary[]): readonly Declared[] {
  const ids = new Set(templates.map(({ id }) => id));
  return [...dataset.documentsByTarget.values()].flatMap(({ record: { template: id, period } }) =>
    ids.has(id) ? [{ kind: 'document' as const, id, period }] : [],
  );
}

/** Có gì cho một phụ lục trong kỳ không; a broken definition must not vanish: what is wrong with it is told there. */
export function hasAnnex(
  { rows, metrics }: AnnexSummary,
  dataset: Dataset,
  period: ReportingPeriod,
): boolean {
  return rows === undefined || hasRows(rows, dataset, period, metrics);
}

/** Mỗi năm mà một phụ lục có dòng. */
function listAnnexes(dataset: Dataset, annexes: readonly AnnexSummary[]): readonly Declared[] {
  const opened = [...dataset.documents.values()].map(({ record }) => record.period);
  const years = new Set([...listPeriods(dataset), ...opened].map((id) => id.slice(0, 4)));
  const periods = [...years].flatMap((year) => parsePeriod(year) ?? []);
  return annexes.flatMap((annex) =>
    periods
      .filter((period) => hasAnnex(annex, dataset, period))
      .map((period) => ({ kind: 'annex' as const, id: annex.id, period: period.id })),
  );
}

/** Những gì không gian làm việc khai báo: documents with a template, annexes with rows. */
export function listDeclared(
  dataset: Dataset,
  {
    templates,
    annexes,
  }: {
    readonly templates: readonly TemplateSummary[];
    readonly annexes: readonly AnnexSummary[];
  },
): readonly Declared[] {
  return [...listDocuments(dataset, templates), ...listAnnexes(dataset, annexes)];
}
