import { runPeriodChecks } from '../checks/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ReportingPeriod } from '../model/index.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** Dữ liệu còn thiếu gì cho một kỳ. */
export function checkPeriod(files: WorkspaceFiles, period: ReportingPeriod): readonly Diagnostic[] {
  return files.place(runPeriodChecks(files.dataset, period));
}
