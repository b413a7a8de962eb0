import type { Localized } from '../diagnostics/index.js';
import { type Dataset, nameTarget, type ReportingPeriod } from '../model/index.js';
import { nameOpening, type Target } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { findRegime } from './periodicity.js';

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

/** Kỳ chưa mở: what opens it. Without a record of the document `list`, `build` and `issue` do not know it. */
export function findUnopened(workspace: Workspace, dataset: Dataset, target: Target): Localized | undefined {
  const { kinds } = findRegime(workspace, target.id);
  if (kinds.length === 0 || hasRecord(workspace, dataset, target)) return undefined;
  const command = nameOpening(target);
  return {
    vi: `Kỳ này chưa mở, nên list, build, issue chưa biết văn bản này. Mở bằng lệnh: ${command}.`,
    en: `This period has not been opened, so list, build and issue do not know the document. Open it: ${command}.`,
  };
}
