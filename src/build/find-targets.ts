import { hasRows } from '../compose/index.js';
import type { Workspace } from '../workspace/index.js';
import { listTargets, type Target } from './target.js';

/** Tìm những gì không gian làm việc khai báo, in its files. */
export async function findTargets(workspace: Workspace): Promise<readonly Target[]> {
  const files = await workspace.openFiles();
  const { templates, annexes } = workspace.summary;
  const ids = { templates: templates.map(({ id }) => id), annexes: annexes.map(({ id }) => id) };
  return listTargets(files.dataset, ids, (id, period) => {
    const definition = files.readAnnex(id)?.definition;
    // A broken definition is a target of every year: it must not vanish from the list.
    return definition === undefined || hasRows(definition.rows, files.dataset, period);
  });
}
