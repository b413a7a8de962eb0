import { hasRows, listPeriods } from '../analysis/index.js';
import { type Dataset, nameTarget, parsePeriod, type ReportingPeriod } from '../model/index.js';
import type { AnnexSummary, WorkspaceSummary } from '../workspace/index.js';

/** Thứ cần lập: a document of a template or a sheet of an annex, for one period. */
export interface Target {
  readonly kind: 'annex' | 'document';
  /** Id of the template or of the annex definition. */
  readonly id: string;
  readonly period: ReportingPeriod;
}

/** Tên của thứ cần lập, as its file is named: "da06-2025-11". */
export function nameOf({ id, period }: Pick<Target, 'id' | 'period'>): string {
  return nameTarget(id, period.id);
}

/** Tên tệp kết quả: "da06-2025-11.docx". */
export function fileNameOf(target: Target): string {
  return `${nameOf(target)}.${target.kind === 'annex' ? 'xlsx' : 'docx'}`;
}

/** Mỗi văn bản ghi trong `documents` mà có mẫu, for its period. */
function listDocuments(dataset: Dataset, templateIds: readonly string[]): readonly Target[] {
  return [...dataset.documentsByTarget.values()].flatMap(({ record }): readonly Target[] => {
    const period = parsePeriod(record.period);
    return period && templateIds.includes(record.template)
      ? [{ kind: 'document', id: record.template, period }]
      : [];
  });
}

/** Có gì cho một phụ lục trong kỳ không; a broken definition must not vanish: what is wrong with it is told there. */
export function hasAnnex({ rows }: AnnexSummary, dataset: Dataset, period: ReportingPeriod): boolean {
  return rows === undefined || hasRows(rows, dataset, period);
}

/** Mỗi năm mà một phụ lục có dòng. */
function listAnnexes(dataset: Dataset, annexes: readonly AnnexSummary[]): readonly Target[] {
  const years = new Set(listPeriods(dataset).map((id) => id.slice(0, 4)));
  const periods = [...years].flatMap((year) => parsePeriod(year) ?? []);
  return annexes.flatMap((annex) =>
    periods
      .filter((period) => hasAnnex(annex, dataset, period))
      .map((period) => ({ kind: 'annex' as const, id: annex.id, period })),
  );
}

/** Những gì không gian làm việc khai báo: sorted by file name, so that every shard sees the same list. */
export function listTargets(dataset: Dataset, { templates, annexes }: WorkspaceSummary): readonly Target[] {
  const ids = templates.map(({ id }) => id);
  const targets = [...listDocuments(dataset, ids), ...listAnnexes(dataset, annexes)];
  return targets.sort((left, right) => (fileNameOf(left) < fileNameOf(right) ? -1 : 1));
}
