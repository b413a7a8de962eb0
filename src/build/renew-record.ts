import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions } from './order.js';
import { listChanges } from './reads.js';
import type { BuildRequest } from './settle-target.js';
import type { Target } from './target.js';
import { keepTarget, type TargetRecord } from './target-record.js';

function isSameContent(left: ContentOptions, right: ContentOptions): boolean {
  return left.draft === right.draft && left.trace === right.trace && left.date === right.date;
}

/** What the records are held against; the data set is joined only when a record is of an earlier snapshot. */
export function createLazyInputs({ workspace }: BuildRequest): () => Promise<Inputs> {
  let inputs: Inputs | undefined;
  return async () => {
    inputs ??= createInputs(workspace.snapshot, await workspace.readDataset());
    return inputs;
  };
}

/**
 * Xét bản ghi của lần trước: as it stands when nothing that was read has changed since, its findings placed anew;
 * undefined when the target has to be made.
 */
export async function renewRecord(
  request: BuildRequest,
  target: Target,
  record: TargetRecord,
  readInputs: () => Promise<Inputs>,
): Promise<TargetRecord | undefined> {
  const { workspace } = request;
  if (request.ignoresRecords || !isSameContent(record.options, request.optionsFor(target))) return undefined;
  if (record.snapshotKey === workspace.snapshot.key) return record;
  for (const _change of listChanges(record.reads, await readInputs())) return undefined;
  const { problems } = record;
  const findings = problems.length > 0 ? (await workspace.openFiles()).place(problems) : [];
  const renewed = { ...record, snapshotKey: workspace.snapshot.key, findings };
  if (request.mode === 'write') keepTarget(workspace.cache, target, renewed);
  return renewed;
}
