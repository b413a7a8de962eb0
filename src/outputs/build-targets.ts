import { existsSync, rmSync } from 'node:fs';
import { sweepTemporaries } from '../workspace/index.js';
import type { Order, Production } from './order.js';
import { type BuildRequest, type Outcome, settleTarget, type TargetResult } from './settle-target.js';
import type { Target } from './target.js';
import { createRecord, keepTarget, type TargetRecord } from './target-record.js';
import { TargetRecords } from './target-records.js';

/** Nhận kết quả ngay khi có, in any order. */
export type OnResult = (result: TargetResult, index: number) => void;

/** Keeps what came out of a target, so that it need not be made again. */
function keepProduction(request: BuildRequest, target: Target, production: Production): void {
  const { workspace } = request;
  const options = request.optionsFor(target);
  if (request.mode !== 'write' || production.failure) return;
  keepTarget(workspace.cache, target, createRecord(workspace.snapshot.key, options, production));
}

/** A target still to be made, and the record of the last time. */
interface Pending {
  readonly index: number;
  readonly target: Target;
  readonly record: TargetRecord | undefined;
}

async function settleProduction(
  request: BuildRequest,
  pending: Pending,
  production: Production,
): Promise<TargetResult> {
  keepProduction(request, pending.target, production);
  const result = await settleTarget(request, pending.target, production, pending.record);
  for (const { staged } of production.outputs) if (staged !== undefined) rmSync(staged, { force: true });
  if (result === undefined) throw new Error(`${pending.target.id} was made and has no content`);
  return result;
}

/** Settles what need not be made; gives back the rest. */
async function settleKnown(
  request: BuildRequest,
  targets: readonly Target[],
  onResult: OnResult,
): Promise<readonly Pending[]> {
  const records = new TargetRecords(request);
  const pending: Pending[] = [];
  for (const [index, target] of targets.entries()) {
    const record = records.recall(target);
    const renewed = record && (await records.renew(target, record));
    const result = renewed && (await settleTarget(request, target, renewed as Outcome, record));
    if (result) onResult(result, index);
    else pending.push({ index, target, record });
  }
  return pending;
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
  const pending = await settleKnown(request, targets, onResult);
  const staging = mode === 'write' ? (workspace.cache.openStaging() ?? out.path) : undefined;
  const orders = pending.map(({ target }): Order => ({ target, options: optionsFor(target), staging }));
  if (orders.length === 0) return;
  // What is fresh needs nothing of what composes and draws.
  const { produceOrders } = await import('./produce-target.js');
  await produceOrders(workspace, orders, async (production, at) => {
    const one = pending[at];
    if (one) onResult(await settleProduction(request, one, production), one.index);
  });
}
