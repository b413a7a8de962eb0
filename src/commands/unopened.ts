import type { Localized } from '../diagnostics/index.js';
import { type Dataset, nameTarget, type ReportingPeriod } from '../model/index.js';
import { nameOpening, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { findRegime } from './periodicity.js';

/** Kỳ chưa mở: what opens it, and whether entries of it have a place already. */
export interface Unopened {
  readonly advice: Localized;
  /** Of a period that the report is made for by itself, not made up from shorter ones. */
  readonly isOwnPeriod: boolean;
}

function hasRecord(
  { snapshot }: Workspace,
  { documentsByTarget }: Dataset,
  { id, period }: { readonly id: string; readonly period: ReportingPeriod },
): boolean {
  const name = nameTarget(id, period.id);
  // A record with errors is none, but it has been opened.
  return (
    documentsByTarget.has(name) || snapshot.data.files.some((file) => file.name === `documents/${name}.yaml`)
  );
}

/** Văn bản định kỳ chưa có bản ghi: `list`, `build` and `issue` do not know it until its period has been opened. */
export function findUnopened(workspace: Workspace, dataset: Dataset, target: Target): Unopened | undefined {
  const { kinds } = findRegime(workspace, target.id);
  if (kinds.length === 0 || hasRecord(workspace, dataset, target)) return undefined;
  const command = nameOpening(target);
  return {
    isOwnPeriod: kinds[0] === target.period.kind,
    advice: {
      vi: `Kỳ này chưa mở, nên list, build, issue chưa biết văn bản này. Mở bằng lệnh: ${command}.`,
      en: `This period has not been opened, so list, build and issue do not know the document. Open it: ${command}.`,
    },
  };
}
