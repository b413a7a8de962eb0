import { parsePeriod } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { createTarget, listTargets, type Target } from './target.js';

const ENTRY = 'targets.json';

/** A target as it is kept. */
type Kept = readonly [kind: Target['kind'], id: string, period: string];

function recall({ cache, snapshot }: Workspace): readonly Target[] | undefined {
  const text = cache.read(ENTRY);
  if (!text?.startsWith(`{"key":"${snapshot.key}"`)) return undefined;
  const { targets } = JSON.parse(text) as { readonly targets: readonly Kept[] };
  return targets.flatMap(([kind, id, periodId]) => {
    const period = parsePeriod(periodId);
    return period ? [createTarget(kind, id, period)] : [];
  });
}

/** Những gì không gian làm việc khai báo. */
export async function listDeclaredTargets(workspace: Workspace): Promise<readonly Target[]> {
  const known = recall(workspace);
  if (known) return known;
  const targets = listTargets(await workspace.readDataset(), workspace.summary);
  const kept = targets.map(({ kind, id, period }): Kept => [kind, id, period.id]);
  workspace.cache.write(ENTRY, JSON.stringify({ key: workspace.snapshot.key, targets: kept }));
  return targets;
}
