import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Workspace } from '../workspace/index.js';
import type { Order } from './order.js';
import type { OnProduced } from './produce-all.js';
import type { ThreadData, ThreadMessage } from './thread-data.js';

/** The entry of a thread stands beside the chunks. */
const ENTRY = join(import.meta.dirname, '../worker.cjs');

/** Runs one thread until the list is empty and all that it made is in its place. */
function runThread(workerData: ThreadData, onProduced: OnProduced): { worker: Worker; done: Promise<void> } {
  const worker = new Worker(ENTRY, { workerData });
  const done = new Promise<void>((resolve, reject) => {
    const placed: Promise<void>[] = [];
    worker.on('message', ([place, production]: ThreadMessage) => {
      placed.push(onProduced(production, place));
    });
    worker.on('error', reject);
    worker.on('exit', () => Promise.all(placed).then(() => resolve(), reject));
  });
  return { worker, done };
}

/**
 * Lập các thứ trong nhiều luồng. The threads take orders from a common list by themselves, so that they go on
 * while this one checks the data and puts files in their places.
 */
export async function produceInThreads(
  workspace: Workspace,
  orders: readonly Order[],
  threads: number,
  onProduced: OnProduced,
): Promise<void> {
  const values = await workspace.readValues();
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ThreadData = { snapshot: workspace.snapshot, values, orders, next };
  const running = Array.from({ length: threads }, () => runThread(workerData, onProduced));
  try {
    await Promise.all(running.map(({ done }) => done));
  } finally {
    await Promise.all(running.map(({ worker }) => worker.terminate()));
  }
}
