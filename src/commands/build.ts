import type { Failure } from '../diagnostics/index.js';
import { findIssueRecord } from '../model/index.js';
import {
  type BuildMode,
  type BuildRequest,
  chooseByName,
  fileNameOf,
  type Shard,
  type Target,
  takeShard,
} from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { createRequest, makeTargets } from './make-targets.js';
import { openForCommand } from './open.js';
import type { OutputOptions } from './options.js';
import { reissueTargets } from './reissue.js';
import type { Manner } from './result-report.js';
import { readSourceDate } from './source-date.js';

/** Lựa chọn của lệnh build. */
export interface BuildOptions extends OutputOptions {
  readonly names: readonly string[];
  /** What is asked for beside writing. */
  readonly mode: BuildMode | 'list';
  readonly trace: boolean;
  /** Draws again those of the named that have been issued. */
  readonly reissue: boolean;
  readonly shard?: Shard;
  /** A git revision: only what its data would make otherwise. */
  readonly since?: string;
}

/** What the build is about; a failure when a name is wrong. */
async function chooseTargets(
  workspace: Workspace,
  request: BuildRequest,
  options: BuildOptions,
): Promise<Failure | readonly Target[]> {
  const chosen = chooseByName(workspace, options.names);
  if ('message' in chosen) return chosen;
  const part = options.shard ? takeShard(chosen, options.shard) : chosen;
  if (options.since === undefined) return part;
  const { findTouched } = await import('../outputs/find-touched.js');
  return findTouched(request, part, options.since);
}

/** Cách nói của lệnh build: of named results it tells what they lack, else of the whole workspace. */
function chooseManner({ names }: BuildOptions): Manner {
  return { prints: 'new-files', ends: 'count', covers: names.length > 0 ? 'targets' : 'workspace' };
}

const NAMES_NOTHING: Failure = {
  code: 'wrong-usage',
  message: {
    vi: '--reissue chỉ dùng khi nêu tên văn bản và ghi kết quả.',
    en: '--reissue goes with the name of a document, and where results are written.',
  },
  hint: {
    vi: 'Ví dụ: qnds build da06-2025-11 --reissue.',
    en: 'For example: qnds build da06-2025-11 --reissue.',
  },
};

/** Issues again those of the named documents that have been issued; gives the workspace as it is then. */
async function reissueNamed(
  workspace: Workspace,
  options: BuildOptions,
  console: Console,
): Promise<ExitStatus | Workspace> {
  const { names, mode } = options;
  const chosen = chooseByName(workspace, names);
  const failure = names.length === 0 || mode !== 'write' ? NAMES_NOTHING : 'message' in chosen && chosen;
  if (failure || 'message' in chosen) {
    if (failure) console.printFailure(failure);
    return EXIT_STATUS.usage;
  }
  const dataset = await workspace.readDataset();
  const documents = chosen.filter(({ kind }) => kind === 'document');
  const issued = documents.filter(({ id, period }) => findIssueRecord(dataset, id, period));
  // Where none of them has been issued, that is said of the first.
  const wanted = issued.length > 0 ? issued : documents.slice(0, 1);
  return reissueTargets(workspace, wanted, options, console);
}

/** Lệnh build: lập mọi văn bản và phụ lục mà không gian làm việc khai báo; only what has changed. */
export async function runBuild(options: BuildOptions, console: Console): Promise<ExitStatus> {
  const opened = await openForCommand(options, console, options.mode === 'write');
  const source = opened && readSourceDate(options, console);
  if (opened === undefined || source === undefined) return EXIT_STATUS.usage;
  const workspace = options.reissue ? await reissueNamed(opened, options, console) : opened;
  if (typeof workspace === 'number') return workspace;
  const mode = options.mode === 'list' ? 'preview' : options.mode;
  const request = createRequest(
    workspace,
    { ...options, mode, ignoresRecords: options.force, minds: 'locks-in-the-way' },
    source,
  );
  const targets = await chooseTargets(workspace, request, options);
  if ('message' in targets) {
    console.printFailure(targets);
    return EXIT_STATUS.usage;
  }
  if (options.mode !== 'list') return makeTargets(request, targets, chooseManner(options), console);
  for (const target of targets) console.printResult(`${fileNameOf(target)}\n`);
  return EXIT_STATUS.done;
}
