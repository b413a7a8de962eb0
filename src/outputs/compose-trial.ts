import type { Diagnostic, Failure } from '../diagnostics/index.js';
import type { OfficialDocument } from '../document/index.js';
import { composeSheet, composeTarget, type Sources } from './compose-target.js';
import type { ContentOptions, MadeTarget } from './made-target.js';
import { describeException } from './output/output-failure.js';
import { createReadLog, type ReadLog } from './read-log.js';
import { closeLog, type Reads } from './reads.js';
import { fileNameOf, type Target } from './target.js';

/** Văn bản chỉ để xem, with what it has read. */
export interface TargetTree {
  readonly document: OfficialDocument | undefined;
  readonly findings: readonly Diagnostic[];
  readonly reads: Reads;
  /** A bug of the program. */
  readonly failure?: Failure;
  /** It has been issued: what was issued may say something else. */
  readonly isIssued?: boolean;
}

/** Soạn một văn bản mà không vẽ. */
export function composeTree(sources: Sources, target: Target, options: ContentOptions): TargetTree {
  const log = createReadLog();
  try {
    const { document, problems, issue } = composeTarget(sources, target, options, log);
    const findings = sources.files.place(problems);
    return { document, findings, reads: closeLog(log, sources.inputs, true), isIssued: issue !== undefined };
  } catch (error) {
    const failure = describeException(fileNameOf(target), error);
    return { document: undefined, findings: [], reads: closeLog(log, sources.inputs, true), failure };
  }
}

/** What is wrong with an annex comes up while its rows are walked. */
function listProblems(sources: Sources, target: Target, options: ContentOptions, log: ReadLog) {
  if (target.kind === 'document') return composeTarget(sources, target, options, log).problems;
  const annex = composeSheet(sources.files, target, options, log);
  for (const _row of annex?.sheet.rows ?? []);
  return annex?.problems() ?? [];
}

/** Soạn thử: all that is found when it is made, without drawing it. A bug stops this one only. */
export function composeTrial(sources: Sources, target: Target, options: ContentOptions): MadeTarget {
  const log = createReadLog();
  const close = (found: Omit<MadeTarget, 'outputs' | 'reads'>): MadeTarget => ({
    ...found,
    outputs: [],
    reads: closeLog(log, sources.inputs, false),
  });
  try {
    const problems = listProblems(sources, target, options, log);
    return close({ problems, findings: sources.files.place(problems) });
  } catch (error) {
    return close({ problems: [], findings: [], failure: describeException(fileNameOf(target), error) });
  }
}
