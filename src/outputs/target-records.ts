import { createInputs, type Inputs } from './inputs.js';
import type { ContentOptions } from './order.js';
import { listChanges } from './reads.js';
import type { BuildRequest } from './settle-target.js';
import type { Target } from './target.js';
import {
  keepFresh,
  keepTarget,
  nameEntry,
  recallFresh,
  recallTarget,
  type TargetRecord,
} from './target-record.js';

function isSameContent(left: ContentOptions, right: ContentOptions): boolean {
  return left.draft === right.draft && left.trace === right.trace && left.date === right.date;
}

/** Các bản ghi của lần trước, held against the data as it is now. */
export class TargetRecords {
  readonly #request: BuildRequest;
  readonly #fresh: Set<string>;
  #inputs: Inputs | undefined;
  #hasNews = false;

  constructor(request: BuildRequest) {
    this.#request = request;
    this.#fresh = new Set(recallFresh(request.workspace.cache, request.workspace.snapshot.key));
  }

  /** The record of a target, fresh or not. */
  recall(target: Target): TargetRecord | undefined {
    return recallTarget(this.#request.workspace.cache, target, this.#request.optionsFor(target));
  }

  /** The record as it holds now, its findings placed anew; undefined when the target has to be made. */
  async renew(target: Target, record: TargetRecord): Promise<TargetRecord | undefined> {
    const { workspace, optionsFor, ignoresRecords } = this.#request;
    const name = nameEntry(target, optionsFor(target));
    if (ignoresRecords || !isSameContent(record.options, optionsFor(target))) return undefined;
    if (record.snapshotKey === workspace.snapshot.key || this.#fresh.has(name)) return record;
    for (const _change of listChanges(record.reads, await this.#readInputs())) return undefined;
    if (record.problems.length > 0) return this.#placeAnew(target, record);
    this.#fresh.add(name);
    this.#hasNews = true;
    return record;
  }

  /** Keeps what has turned out to be fresh. */
  close(): void {
    const { workspace, mode } = this.#request;
    if (this.#hasNews && mode === 'write') {
      keepFresh(workspace.cache, workspace.snapshot.key, this.#fresh);
    }
  }

  /** Lines may have moved although nothing that was read has changed. */
  async #placeAnew(target: Target, record: TargetRecord): Promise<TargetRecord> {
    const { workspace, mode } = this.#request;
    const findings = (await workspace.openFiles()).place(record.problems);
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
