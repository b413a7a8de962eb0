export { isBlocking, judgeTarget, listFindings, listFindingsFor } from './blockers.js';
export { buildTargets } from './build-targets.js';
export * from './choose-targets.js';
export { type DueReport, listDue, type NeedCount } from './list-due.js';
export { listNeeds, type Need } from './list-needs.js';
export type { BuildMode, BuildRequest, TargetResult } from './place-target.js';
export { createTarget, fileNameOf, isPrinted, listDeclaredTargets, type Target } from './target.js';
export { tryDeclared } from './try-declared.js';
