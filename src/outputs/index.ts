export { isBlocking, judgeTarget, listFindings, listFindingsFor } from './blockers.js';
export { buildTargets } from './build-targets.js';
export * from './choose-targets.js';
export type { ReadyIssue } from './issue/gather-files.js';
export type { IssueRequest, SignedFile } from './issue/issue-request.js';
export type { UnfitIssue } from './issue/prepare-issue.js';
export type { DueReport, NeedCount } from './list-due.js';
export type { BuildMode, BuildRequest, TargetResult } from './place-target.js';
export {
  createTarget,
  fileNameOf,
  isPrinted,
  nameOpening,
  type Target,
} from './target.js';
export { tryDeclared } from './try-declared.js';
