import type { IsWanted } from '../checks/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { Workspace } from './open-workspace.js';

/** Dữ liệu còn thiếu gì cho một kỳ. */
export async function findMissing(
  workspace: Workspace,
  period: ReportingPeriod,
  isWanted?: IsWanted,
): Promise<readonly Diagnostic[]> {
  const { checkPeriod } = await import('./check-period.js');
  return checkPeriod(await workspace.openFiles(), period, isWanted);
}
