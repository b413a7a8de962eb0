import { hasRows, listPeriods } from '../analysis/index.js';
import { type Dataset, nameTarget, parsePeriod, type ReportingPeriod } from '../model/index.js';
import type { AnnexSummary, WorkspaceSummary } from '../workspace/index.js';
import { chooseWriter, findWriter } from '../writers/index.js';

/** Thứ cần lập: a document of a template or a sheet of an annex, for one period, as a file of one format. */
export interface Target {
  readonly kind: 'annex' | 'document';
  /** Id of the template or of the annex definition. */
  readonly id: string;
  readonly period: ReportingPeriod;
  /** Of its writer. */
  readonly format: string;
}

/** Một thứ cần lập, in the usual format unless another one is asked for. */
export function createTarget(
  kind: Target['kind'],
  id: string,
  period: ReportingPeriod,
  format?: string,
): Target {
  return { kind, id, period, format: chooseWriter(kind, format).format };
}

/** Tên của thứ cần lập, as its file is named: "da06-2025-11". */
export function nameOf({ id, period }: Pick<Target, 'id' | 'period'>): string {
  return nameTarget(id, period.id);
}

/** Tên tệp kết quả: "da06-2025-11.docx"; with `format` of one that comes beside it. */
export function fileNameOf(target: Target, format = target.format): string {
  return `${nameOf(target)}${findWriter(format).extension}`;
}

/** Kết quả ra đầu ra chuẩn and not into a file. */
export function isPrinted({ format }: Target): boolean {
  return findWriter(format).isPrinted ?? false;
}

/** Mỗi văn bản ghi trong `documents` mà có mẫu, for its period. */
function listDocuments(dataset: Dataset, templateIds: readonly string[]): readonly Target[] {
  return [...dataset.documentsByTarget.values()].flatMap(({ record }): readonly Target[] => {
    const period = parsePeriod(record.period);
    return period && templateIds.includes(record.template)
      ? [createTarget('document', record.template, period)]
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
      .map((period) => createTarget('annex', annex.id, period)),
  );
}

/** Những gì không gian làm việc khai báo: sorted by file name, so that every shard sees the same list. */
export function listTargets(dataset: Dataset, { templates, annexes }: WorkspaceSummary): readonly Target[] {
  const ids = templates.map(({ id }) => id);
  const targets = [...listDocuments(dataset, ids), ...listAnnexes(dataset, annexes)];
  return targets.sort((left, right) => (fileNameOf(left) < fileNameOf(right) ? -1 : 1));
}
