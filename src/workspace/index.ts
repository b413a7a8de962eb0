export { CacheFolder, nameTemporary, sweepTemporaries } from './cache-folder.js';
export { findMissing } from './find-missing.js';
export { NoWorkspaceError } from './list-folder.js';
export * from './open-revision.js';
export * from './open-workspace.js';
export { RevisionError } from './revision.js';
export type { Snapshot } from './snapshot.js';
export type { WorkspaceFiles } from './workspace-files.js';
export type * from './workspace-summary.js';
