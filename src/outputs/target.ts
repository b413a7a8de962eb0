import { nameTarget, parsePeriod, type ReportingPeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
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

/** Lệnh mở kỳ của một văn bản: "qnds new da06 --month 1 --year 2026". */
export function nameOpening({ id, period }: Pick<Target, 'id' | 'period'>): string {
  const { kind, ordinal, year } = period;
  return `qnds new ${id} ${kind === 'year' ? '' : `--${kind} ${ordinal} `}--year ${year}`;
}

/** Kết quả ra đầu ra chuẩn and not into a file. */
export function isPrinted({ format }: Target): boolean {
  return findWriter(format).isPrinted ?? false;
}

/** Những gì không gian làm việc khai báo: sorted by file name, so that every shard sees the same list. */
export function listDeclaredTargets({ summary }: Workspace): readonly Target[] {
  const targets = summary.declared.flatMap(({ kind, id, period: periodId }): readonly Target[] => {
    const period = parsePeriod(periodId);
    return period ? [createTarget(kind, id, period)] : [];
  });
  return targets.sort((left, right) => (fileNameOf(left) < fileNameOf(right) ? -1 : 1));
}
