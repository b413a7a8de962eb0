import { type IsWanted, runPeriodChecks } from '../checks/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** Dữ liệu còn thiếu gì cho một kỳ; of all that is followed, or of what is wanted. */
export function checkPeriod(
  files: WorkspaceFiles,
  period: ReportingPeriod,
  isWanted?: IsWanted,
): readonly Diagnostic[] {
  return files.place(runPeriodChecks(files.dataset, period, isWanted));
}
