import type { Diagnostic, Failure } from '../diagnostics/index.js';
import type { Workspace } from '../workspace/index.js';
import { judgeTarget } from './blockers.js';
import type { Sources } from './compose-target.js';
import type { ContentOptions } from './made-target.js';
import { listDeclaredTargets, type Target } from './target.js';
import { createRecord, keepTarget } from './target-record.js';
import { TargetRecords } from './target-records.js';

/** Điều tìm thấy khi soạn thử. */
export interface TrialFindings {
  readonly findings: readonly Diagnostic[];
  /** Bugs of the program. */
  readonly failures: readonly Failure[];
}

/** Under this name what is known of a trial is kept: nothing is drawn in any format. */
const TRIAL = 'trial';

/** A period that has only been opened lacks everything; that is told by the report, or by naming the period. */
function isTold({ code }: Diagnostic, { draft }: ContentOptions, { kind }: Target): boolean {
  return code !== 'missing-data' || draft || kind === 'annex';
}

/**
 * Soạn thử mọi thứ được khai báo: what single documents and annexes would be refused or warned for, so that nothing
 * passes here that is refused there. What has not changed is not composed again.
 */
export async function tryDeclared(
  workspace: Workspace,
  optionsFor: (target: Target) => ContentOptions,
): Promise<TrialFindings> {
  const records = new TargetRecords({ workspace, optionsFor, mode: 'write', ignoresRecords: false });
  const findings: Diagnostic[] = [];
  const failures: Failure[] = [];
  const compose = openComposer(workspace);
  for (const target of listDeclaredTargets(workspace)) {
    const options = optionsFor(target);
    const trial = { ...target, format: TRIAL };
    const record = records.recall(trial);
    const known = record && (await records.renew(trial, record));
    const composed = known ?? (await compose(target, options));
    if ('failure' in composed && composed.failure) failures.push(composed.failure);
    findings.push(
      ...judgeTarget(workspace, target, composed, false).findings.filter((one) =>
        isTold(one, options, target),
      ),
    );
  }
  return { findings, failures };
}

/** Composes one after another from the same sources, which are opened for the first that has changed. */
function openComposer(workspace: Workspace) {
  let sources: Sources | undefined;
  return async (target: Target, options: ContentOptions) => {
    const { createSources } = await import('./compose-target.js');
    const { composeTrial } = await import('./compose-trial.js');
    sources ??= createSources(workspace.snapshot, await workspace.openFiles());
    const composed = composeTrial(sources, target, options);
    if (!composed.failure) {
      const record = createRecord(workspace.snapshot.key, options, composed);
      keepTarget(workspace.cache, { ...target, format: TRIAL }, record);
    }
    return composed;
  };
}
