import { resolve } from 'node:path';
import type { Localized } from '../diagnostics/index.js';
import {
  type BuildMode,
  type BuildRequest,
  buildTargets,
  fileNameOf,
  type Target,
  type TargetResult,
} from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import type { OutputOptions } from './options.js';
import { startProgress } from './progress.js';
import { type Manner, ResultReport } from './result-report.js';
import { readSourceDate } from './source-date.js';

/** Lựa chọn của một lần lập. */
export interface MakeOptions extends OutputOptions {
  readonly trace?: boolean;
  readonly mode?: BuildMode;
  /** Everything is made anew, whatever is known of it. */
  readonly ignoresRecords?: boolean;
  /** Refuse a file that is open even when there is nothing to write. */
  readonly minds?: BuildRequest['minds'];
}

/** Những thứ do report, draft, annex lập: an open file is refused at once, for a person waits for it. */
const NAMED: Manner = { prints: 'every-file', ends: 'refusal', covers: 'targets' };

/** Văn bản không phải báo cáo định kỳ: gaps are allowed in it. */
export function isDraft({ summary }: Workspace, { kind, id }: Target): boolean {
  return kind === 'document' && summary.templates.some((one) => one.id === id && one.kind === 'draft');
}

/** Yêu cầu lập theo lựa chọn của lệnh: the same rules for every command. */
export function createRequest(
  workspace: Workspace,
  options: MakeOptions,
  date: { readonly date?: string },
): BuildRequest {
  const { out, folder, draft, trace = false, strict, force, mode = 'write' } = options;
  const { ignoresRecords = false, minds = 'every-lock' } = options;
  return {
    workspace,
    optionsFor: (target) => ({ draft: draft || isDraft(workspace, target), trace, ...date }),
    out: { path: resolve(folder, out), shown: out },
    mode,
    strict,
    force,
    ignoresRecords,
    minds,
  };
}

/** Lập những thứ này và tường thuật, in the manner of the command. */
export async function makeTargets(
  request: BuildRequest,
  targets: readonly Target[],
  manner: Manner,
  console: Console,
): Promise<ExitStatus> {
  const report = new ResultReport(request, manner, console);
  const progress = startProgress(console, targets.length);
  const onResult = (result: TargetResult, index: number): void => {
    progress.step(fileNameOf(result.target));
    report.add(result, index);
  };
  try {
    await buildTargets(request, targets, onResult);
  } finally {
    await progress.stop();
  }
  return report.finish();
}

/** Lập những thứ được gọi tên; `unopened`, of the one whose period has not been opened. */
export async function makeNamed(
  workspace: Workspace,
  targets: readonly Target[],
  options: MakeOptions,
  console: Console,
  unopened?: Localized,
): Promise<ExitStatus> {
  const source = readSourceDate(options, console);
  if (source === undefined) return EXIT_STATUS.usage;
  return makeTargets(
    createRequest(workspace, options, source),
    targets,
    { ...NAMED, ...(unopened && { unopened }) },
    console,
  );
}
