import { resolve } from 'node:path';
import type { Failure } from '../diagnostics/index.js';
import {
  type BuildMode,
  type BuildRequest,
  buildTargets,
  chooseByName,
  fileNameOf,
  listDeclaredTargets,
  type Shard,
  type Target,
  type TargetResult,
  takeShard,
} from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import { BuildReport } from './build-report.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { OutputOptions } from './options.js';
import { startProgress } from './progress.js';
import { readSourceDate } from './source-date.js';

/** Lựa chọn của lệnh build. */
export interface BuildOptions extends OutputOptions {
  readonly names: readonly string[];
  /** What is asked for beside writing. */
  readonly mode: BuildMode | 'list';
  readonly trace: boolean;
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
  const chosen = chooseByName(await listDeclaredTargets(workspace), options.names);
  if ('message' in chosen) return chosen;
  const part = options.shard ? takeShard(chosen, options.shard) : chosen;
  if (options.since === undefined) return part;
  const { findTouched } = await import('../outputs/find-touched.js');
  return findTouched(request, part, options.since);
}

function isDraft(workspace: Workspace, target: Target): boolean {
  const isTemplate = target.kind === 'document';
  return (
    isTemplate && workspace.summary.templates.some(({ id, kind }) => id === target.id && kind === 'draft')
  );
}

/** Yêu cầu lập theo lựa chọn của lệnh. */
export function createRequest(
  workspace: Workspace,
  options: Omit<BuildOptions, 'mode' | 'names'> & { readonly mode: BuildMode },
  date: { readonly date?: string },
): BuildRequest {
  const { out, folder, draft, trace, strict, force, mode } = options;
  return {
    workspace,
    optionsFor: (target) => ({ draft: draft || isDraft(workspace, target), trace, ...date }),
    out: { path: resolve(folder, out), shown: out },
    mode,
    strict,
    force,
    ignoresRecords: force,
    blockedBy: 'errors-in-what-it-read',
    minds: 'locks-in-the-way',
  };
}

async function buildChosen(
  request: BuildRequest,
  targets: readonly Target[],
  console: Console,
): Promise<ExitStatus> {
  const report = new BuildReport(request.mode, console);
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
  return report.finish(request.workspace);
}

/** Lệnh build: lập mọi văn bản và phụ lục mà không gian làm việc khai báo; only what has changed. */
export async function runBuild(options: BuildOptions, console: Console): Promise<ExitStatus> {
  const workspace = await openForCommand(options, console, options.mode === 'write');
  const source = workspace && readSourceDate(options, console);
  if (workspace === undefined || source === undefined) return EXIT_STATUS.usage;
  const mode = options.mode === 'list' ? 'preview' : options.mode;
  const request = createRequest(workspace, { ...options, mode }, source);
  const targets = await chooseTargets(workspace, request, options);
  if ('message' in targets) {
    console.printFailure(targets);
    return EXIT_STATUS.usage;
  }
  if (options.mode !== 'list') return buildChosen(request, targets, console);
  for (const target of targets) console.printResult(`${fileNameOf(target)}\n`);
  return EXIT_STATUS.done;
}
