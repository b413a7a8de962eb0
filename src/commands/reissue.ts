import type { Failure } from '../diagnostics/index.js';
import type { IssueRequest, ReadyIssue, Target, UnfitIssue } from '../outputs/index.js';
import type { Workspace } from '../workspace/index.js';
import type { Console } from './console.js';
import { EXIT_STATUS, type ExitStatus } from './exit-status.js';
import { openForCommand } from './open.js';
import type { CommonOptions } from './options.js';

/** Xét thêm một việc ban hành trước khi ghi; a failure stops it. */
export type CheckReady = (ready: ReadyIssue) => Promise<Failure | undefined>;

function decideStatus({ code }: Failure): ExitStatus {
  if (code === 'wrong-usage') return EXIT_STATUS.usage;
  return code === 'issue-refused' ? EXIT_STATUS.problems : EXIT_STATUS.output;
}

function fail(failure: Failure, console: Console): ExitStatus {
  console.printFailure(failure);
  return decideStatus(failure);
}

/** What is wrong with the data or missing in it. */
function tellUnfit(unfit: UnfitIssue, console: Console): ExitStatus {
  if ('failure' in unfit) return fail(unfit.failure, console);
  const { workspace, verdict } = unfit;
  console.printDiagnostics(workspace, [...verdict.blockers, ...verdict.findings]);
  console.printNotice({
    vi: 'Văn bản còn thiếu hoặc sai nên chưa ban hành; chưa ghi gì.',
    en: 'The document has gaps or errors and is not issued; nothing was written.',
  });
  return EXIT_STATUS.problems;
}

/** Ban hành một văn bản và ghi lại; done, or the status of what stands in the way. */
export async function recordIssue(
  request: IssueRequest,
  console: Console,
  check?: CheckReady,
): Promise<ExitStatus> {
  const { prepareIssue } = await import('../outputs/issue/prepare-issue.js');
  const { commitIssue } = await import('../outputs/issue/commit-issue.js');
  const ready = await prepareIssue(request);
  if (!('files' in ready)) return tellUnfit(ready, console);
  const failure = (await check?.(ready)) ?? commitIssue(ready);
  if (failure) return fail(failure, console);
  const { workspace, files, findings } = ready;
  console.printDiagnostics(workspace, findings);
  for (const { name } of files) {
    console.printResult(`${workspace.nameFile(`${workspace.snapshot.label}/${name}`)}\n`);
  }
  return EXIT_STATUS.done;
}

/**
 * Ban hành lại các văn bản này, with the number and the date that they have, and opens the workspace as it is then.
 * @returns the status of the first that could not be.
 */
export async function reissueTargets(
  workspace: Workspace,
  targets: readonly Target[],
  options: CommonOptions,
  console: Console,
): Promise<ExitStatus | Workspace> {
  let current = workspace;
  for (const target of targets) {
    const status = await recordIssue(
      { workspace: current, target, reissue: true, strict: options.strict },
      console,
    );
    if (status !== EXIT_STATUS.done) return status;
    const reopened = await openForCommand(options, console);
    if (reopened === undefined) return EXIT_STATUS.usage;
    current = reopened;
  }
  return current;
}
