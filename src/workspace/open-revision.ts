import type { Workspace } from './open-workspace.js';
import { openRecords } from './record-cache.js';
import type { Snapshot } from './snapshot.js';
import type { WorkspaceFiles } from './workspace-files.js';

/** Không gian làm việc ở một bản git: what it holds, and its files open for composing. */
export interface EarlierWorkspace {
  readonly snapshot: Snapshot;
  readonly files: WorkspaceFiles;
}

/**
 * Mở không gian làm việc ở một bản git.
 * @throws RevisionError when git does not know the revision.
 */
export async function openRevision(workspace: Workspace, revision: string): Promise<EarlierWorkspace> {
  const { takeRevisionSnapshot } = await import('./revision.js');
  const { loadWorkspace } = await import('./load-workspace.js');
  const { compileFiles } = await import('./compile-files.js');
  const { folders, snapshot, cache } = workspace;
  const earlier = takeRevisionSnapshot(folders, snapshot.label, revision);
  const { files } = loadWorkspace(
    earlier,
    {
      records: openRecords(cache, earlier.data.files).values,
      compiled: await compileFiles(earlier, cache.toReadOnly()),
    },
    () => {},
  );
  return { snapshot: earlier, files };
}
