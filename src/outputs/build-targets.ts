import { existsSync, rmSync } from 'node:fs';
import { sweepTemporaries } from '../workspace/index.js';
import type { MadeTarget, TargetToMake } from './made-target.js';
import { type BuildRequest, type KnownTarget, placeTarget, type TargetResult } from './place-target.js';
import type { Target } from './target.js';
import { createRecord, keepTarget, type TargetRecord } from './target-record.js';
import { TargetRecords } from './target-records.js';

/** Nhận kết quả ngay khi có, in any order. */
export type OnResult = (result: TargetResult, index: number) => void;

/** Keeps what came out of a target, so that it need not be made again. */
function keepMade(request: BuildRequest, target: Target, made: MadeTarget): void {
  const { workspace } = request;
  const options = request.optionsFor(target);
  if (request.mode !== 'write' || made.failure) return;
  keepTarget(workspace.cache, target, createRecord(workspace.snapshot.key, options, made));
}

/** A target still to be made, and the record of the last time. */
interface StaleTarget {
  readonly index: number;
  readonly target: Target;
  readonly record: TargetRecord | undefined;
}

async function placeMade(request: BuildRequest, stale: StaleTarget, made: MadeTarget): Promise<TargetResult> {
  keepMade(request, stale.target, made);
  const result = await placeTarget(request, stale.target, made, stale.record);
  for (const { staged } of made.outputs) if (staged !== undefined) rmSync(staged, { force: true });
  if (result === undefined) throw new Error(`${stale.target.id} was made and has no content`);
  return result;
}

/** Settles what need not be made; gives back the rest. */
async function placeKnown(
  request: BuildRequest,
  targets: readonly Target[],
  onResult: OnResult,
): Promise<readonly StaleTarget[]> {
  const records = new TargetRecords(request);
  const stale: StaleTarget[] = [];
  for (const [index, target] of targets.entries()) {
    const record = records.recall(target);
    const renewed = record && (await records.renew(target, record));
    const result = renewed && (await placeTarget(request, target, renewed as KnownTarget, record));
    if (result) onResult(result, index);
    else stale.push({ index, target, record });
  }
  return stale;
}

/** What earlier runs have left there; a folder that cannot be read is told of when something is put down in it. */
function sweepQuietly(folder: string): void {
  try {
    sweepTemporaries(folder);
  } catch {}
}

/** Lập các thứ được yêu cầu: only what has changed is made; each result is told as it comes. */
export async function buildTargets(
  request: BuildRequest,
  targets: readonly Target[],
  onResult: OnResult,
): Promise<void> {
  const { workspace, optionsFor, mode, out } = request;
  if (mode === 'write' && existsSync(out.path)) sweepQuietly(out.path);
  const stale = await placeKnown(request, targets, onResult);
  const staging = mode === 'write' ? (workspace.cache.openStaging() ?? out.path) : undefined;
  const toMake = stale.map(({ target }): TargetToMake => ({ target, options: optionsFor(target), staging }));
  if (toMake.length === 0) return;
  // What is fresh needs nothing of what composes and draws.
  const { makeInTurn } = await import('./make-target.js');
  await makeInTurn(workspace, toMake, async (made, at) => {
    const one = stale[at];
    if (one) onResult(await placeMade(request, one, made), one.index);
  });
}
