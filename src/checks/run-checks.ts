import type { DiagnosticCode, Problem } from '../diagnostics/index.js';
import type { Dataset, ReportingPeriod } from '../model/index.js';
import { settleProblems } from './acknowledgements.js';
import { indexDataset, listAcknowledged } from './dataset-index.js';
import { CHECKS, PERIOD_CODES, REFERENCE_CHECK } from './rules/index.js';
import { findMissingForPeriod } from './rules/missing-for-period.js';
import type { TemplateFolder } from './template-folder.js';
import { listObjects } from './walk-records.js';

const CHECK_CODES: readonly DiagnosticCode[] = [...new Set(CHECKS.flatMap(({ codes }) => codes))];
const ALL_CODES: readonly DiagnosticCode[] = [...CHECK_CODES, ...PERIOD_CODES];

/** Chạy mọi phép kiểm tra trên tập dữ liệu; findings that somebody has decided on are left out. */
export function runChecks(dataset: Dataset, templates: TemplateFolder = {}): readonly Problem[] {
  const index = indexDataset(dataset, templates);
  const found = CHECKS.flatMap(({ check }) => check(dataset, index));
  const settled = settleProblems(found, index.acknowledged, { all: ALL_CODES, run: new Set(CHECK_CODES) });
  return [...REFERENCE_CHECK(dataset, index), ...settled];
}

/** Còn thiếu gì cho một kỳ, acknowledged gaps left out. */
export function runPeriodChecks(dataset: Dataset, period: ReportingPeriod): readonly Problem[] {
  const acknowledged = listAcknowledged(listObjects(dataset));
  const known = { all: ALL_CODES, run: new Set<DiagnosticCode>() };
  // Unknown codes are reported by the checks of the data set already.
  return settleProblems(findMissingForPeriod(dataset, period), acknowledged, known).filter(
    ({ code }) => code !== 'unknown-code',
  );
}
