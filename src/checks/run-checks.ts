import type { DiagnosticCode, Problem } from '../diagnostics/index.js';
import { type Dataset, groupBy, type ReportingPeriod } from '../model/index.js';
import { settleProblems } from './acknowledgements.js';
import {
  type AcknowledgedObject,
  type DatasetIndex,
  indexDataset,
  listAcknowledged,
} from './dataset-index.js';
import { CHECKS, ID_CHECKS, OTHER_CODES, type RegisteredCheck } from './rules/index.js';
import { findMissingForPeriod, type IsWanted } from './rules/missing-for-period.js';
import type { TemplateFolder } from './template-folder.js';
import { listObjects } from './walk-records.js';

const CHECK_CODES: readonly DiagnosticCode[] = [...new Set(CHECKS.flatMap(({ codes }) => codes))];
const ALL_CODES: readonly DiagnosticCode[] = [...CHECK_CODES, ...OTHER_CODES];

function runScope(
  scope: RegisteredCheck['scope'],
  dataset: Dataset,
  index: DatasetIndex,
): readonly Problem[] {
  return CHECKS.filter((one) => one.scope === scope).flatMap(({ check }) => check(dataset, index));
}

/** Phát hiện trong một tệp của các phép kiểm tra xem riêng từng tệp, before anything is acknowledged. */
export interface FileFindings {
  readonly problems: readonly Problem[];
  readonly acknowledged: readonly AcknowledgedObject[];
}

/**
 * Kiểm tra riêng từng tệp: the findings of those files that have any, by path.
 * @param index without templates: what a file says by itself does not hang on them.
 */
export function checkFiles(dataset: Dataset, index: DatasetIndex): ReadonlyMap<string, FileFindings> {
  const problems = groupBy(runScope('file', dataset, index), ({ location }) => location.file);
  const acknowledged = groupBy(index.acknowledged, ({ location }) => location.file);
  const paths = new Set([...problems.keys(), ...acknowledged.keys()]);
  return new Map(
    [...paths].map((path) => [
      path,
      { problems: problems.get(path) ?? [], acknowledged: acknowledged.get(path) ?? [] },
    ]),
  );
}

/** Phát hiện không tùy thuộc con số, before anything is acknowledged; what is wrong with ids cannot be. */
export interface WordFindings {
  readonly problems: readonly Problem[];
  readonly ids: readonly Problem[];
}

/** Kiểm tra những gì không tùy thuộc con số. */
export function checkWords(dataset: Dataset, index: DatasetIndex): WordFindings {
  const ids = ID_CHECKS.flatMap((check) => check(dataset, index));
  return { problems: runScope('words', dataset, index), ids };
}

/** Kiểm tra nốt phần còn lại và gom mọi phát hiện: those that somebody has decided on are left out. */
export function completeChecks(
  dataset: Dataset,
  index: DatasetIndex,
  { files, words }: { readonly files: Iterable<FileFindings>; readonly words: WordFindings },
): readonly Problem[] {
  const known = [...files];
  const found = [
    ...known.flatMap(({ problems }) => problems),
    ...words.problems,
    ...runScope(undefined, dataset, index),
  ];
  const acknowledged = known.flatMap((file) => file.acknowledged);
  const settled = settleProblems(found, acknowledged, { all: ALL_CODES, run: new Set(CHECK_CODES) });
  return [...words.ids, ...settled];
}

/** Chạy mọi phép kiểm tra trên tập dữ liệu, nothing being known. */
export function runChecks(dataset: Dataset, templates: TemplateFolder = {}): readonly Problem[] {
  const own = indexDataset(dataset);
  const index = indexDataset(dataset, templates, own);
  const found = { files: checkFiles(dataset, own).values(), words: checkWords(dataset, index) };
  return completeChecks(dataset, index, found);
}

/** Còn thiếu gì cho một kỳ, acknowledged gaps left out. */
export function runPeriodChecks(
  dataset: Dataset,
  period: ReportingPeriod,
  isWanted?: IsWanted,
): readonly Problem[] {
  const acknowledged = listAcknowledged(listObjects(dataset));
  const known = { all: ALL_CODES, run: new Set<DiagnosticCode>() };
  // Unknown codes are reported by the checks of the data set already.
  return settleProblems(findMissingForPeriod(dataset, period, isWanted), acknowledged, known).filter(
    ({ code }) => code !== 'unknown-code',
  );
}
