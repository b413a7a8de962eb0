import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import {
  type BuildRequest,
  buildTargets,
  isBlocking,
  listFindingsFor,
  type Target,
  type TargetResult,
} from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { OutputOptions } from './options.js';
import { readSourceDate } from './source-date.js';

/** Nói rằng chưa viết gì, and how to get a draft. */
export function printRefusal(console: Console, draft: boolean): void {
  console.printNotice({
    vi: `Chưa viết tệp nào.${draft ? '' : ' Nếu cần bản dự thảo còn chỗ trống, thêm --draft.'}`,
    en: `Nothing was written.${draft ? '' : ' For a draft with gaps, add --draft.'}`,
  });
}

/**
 * Dữ liệu hoặc mẫu của những thứ này có lỗi thì in ra, with what to do; what a document lacks is told only when
 * the data itself is right.
 */
export function refuseWrongData(
  workspace: Workspace,
  known: readonly Diagnostic[],
  draft: boolean,
  console: Console,
): boolean {
  if (!known.some((finding) => isBlocking(finding, false))) return false;
  console.printDiagnostics(workspace.present(known));
  printRefusal(console, draft);
  return true;
}

/** Tells where the files are and what went wrong; the paths of files go to stdout whether they are new or not. */
function printResult(result: TargetResult, console: Console): ExitStatus {
  for (const { shown } of result.files) console.printResult(`${shown}\n`);
  for (const failure of result.failures) console.printFailure(failure);
  if (result.failures.some(({ code }) => code !== 'wrong-usage')) return EXIT_STATUS.output;
  return result.state === 'failed' ? EXIT_STATUS.problems : EXIT_STATUS.done;
}

/** Yêu cầu lập những thứ được gọi tên: an error anywhere in the data stops them. */
function createRequest(
  workspace: Workspace,
  { draft, trace = false, strict, force, out, folder }: TargetOptions,
  date: { readonly date?: string },
): BuildRequest {
  return {
    workspace,
    optionsFor: () => ({ draft, trace, ...date }),
    out: { path: resolve(folder, out), shown: out },
    mode: 'write',
    strict,
    force,
    ignoresRecords: false,
    blockedBy: 'any-error',
    minds: 'every-lock',
  };
}

type TargetOptions = OutputOptions & { readonly trace?: boolean };

/** Ghi những thứ được yêu cầu; prints what is wrong, and writes nothing where that forbids it. */
export async function writeTargets(
  workspace: Workspace,
  targets: readonly Target[],
  options: TargetOptions,
  console: Console,
): Promise<ExitStatus> {
  const source = readSourceDate(options, console);
  if (source === undefined) return EXIT_STATUS.usage;
  const known = listFindingsFor(workspace.summary, targets);
  if (refuseWrongData(workspace, known, options.draft, console)) return EXIT_STATUS.problems;
  const results: TargetResult[] = [];
  await buildTargets(createRequest(workspace, options, source), targets, (result, index) => {
    results[index] = result;
  });
  const own = results.flatMap(({ findings }) => findings);
  console.printDiagnostics(workspace.present([...known, ...own]));
  const statuses = results.map((result) => printResult(result, console));
  const isRefused = results.some(({ state, failures }) => state === 'failed' && failures.length === 0);
  if (isRefused && results.every(({ files }) => files.length === 0)) printRefusal(console, options.draft);
  return [...statuses].sort().at(-1) ?? EXIT_STATUS.done;
}
