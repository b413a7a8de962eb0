import type { Diagnostic } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { hashContent } from '../text/index.js';
import type { Workspace } from './open-workspace.js';
import { openRecords } from './record-cache.js';
import { createSnapshot } from './snapshot.js';

/** Không gian làm việc như thể một số tệp dữ liệu đã thay đổi. */
export interface ChangedWorkspace {
  readonly dataset: Dataset;
  /** What the checks find in it, files named as the code knows them. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Mở không gian làm việc như thể các tệp này đã được ghi, to see what would be wrong with it. Nothing is written or kept.
 * @param texts by the name of the file within the data folder.
 */
export async function openChanged(
  workspace: Workspace,
  texts: ReadonlyMap<string, string>,
): Promise<ChangedWorkspace> {
  const { loadWorkspace } = await import('./load-workspace.js');
  const { compileFiles } = await import('./compile-files.js');
  const { snapshot, cache } = workspace;
  const kept = snapshot.data.files.filter(({ name }) => !texts.has(name));
  const changed = [...texts].map(([name, text]) => ({ name, text, hash: hashContent(text) }));
  const files = [...kept, ...changed].sort((left, right) => (left.name < right.name ? -1 : 1));
  const { key: _key, ...parts } = snapshot;
  const next = createSnapshot({ ...parts, data: { ...snapshot.data, files } });
  const records = openRecords(cache, next.data.files).values;
  const compiled = await compileFiles(next, cache, false);
  const loaded = loadWorkspace(next, { records, compiled }, () => {});
  return { dataset: loaded.files.dataset, findings: loaded.summary.findings };
}
