import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions } from './made-target.js';
import type { BuildRequest } from './place-target.js';
import { listChanges } from './reads.js';
import type { Target } from './target.js';
import { keepTarget, recallTarget, type TargetRecord } from './target-record.js';

function isSameContent(left: ContentOptions, right: ContentOptions): boolean {
  return left.draft === right.draft && left.trace === right.trace && left.date === right.date;
}

type RecordRequest = Pick<BuildRequest, 'ignoresRecords' | 'mode' | 'optionsFor' | 'workspace'>;

/** Các bản ghi của lần trước, held against the data as it is now. */
export class TargetRecords {
  readonly #request: RecordRequest;
  #inputs: Inputs | undefined;

  constructor(request: RecordRequest) {
    this.#request = request;
  }

  /** The record of a target, fresh or not. */
  recall(target: Target): TargetRecord | undefined {
    return recallTarget(this.#request.workspace.cache, target, this.#request.optionsFor(target));
  }

  /** The record as it holds now, its findings placed anew; undefined when the target has to be made. */
  async renew(target: Target, record: TargetRecord): Promise<TargetRecord | undefined> {
    const { workspace, optionsFor, ignoresRecords } = this.#request;
    if (ignoresRecords || !isSameContent(record.options, optionsFor(target))) return undefined;
    if (record.snapshotKey === workspace.snapshot.key) return record;
    for (const _change of listChanges(record.reads, await this.#readInputs())) return undefined;
    return this.#placeAnew(target, record);
  }

  /** Lines may have moved although nothing that was read has changed. */
  async #placeAnew(target: Target, record: TargetRecord): Promise<TargetRecord> {
    const { workspace, mode } = this.#request;
    const { problems } = record;
    const findings = problems.length > 0 ? (await workspace.openFiles()).place(problems) : [];
    const renewed = { ...record, snapshotKey: workspace.snapshot.key, findings };
    if (mode === 'write') keepTarget(workspace.cache, target, renewed);
    return renewed;
  }

  /** The data set is joined only when a record is of an earlier snapshot. */
  async #readInputs(): Promise<Inputs> {
    const { snapshot } = this.#request.workspace;
    this.#inputs ??= createInputs(snapshot, await this.#request.workspace.readDataset());
    return this.#inputs;
  }
}
