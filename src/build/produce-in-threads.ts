import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Workspace } from '../workspace/index.js';
import type { Order, Production } from './order.js';
import type { OnProduced } from './produce-all.js';

/** The entry of a thread stands beside the bundle. */
const ENTRY = join(import.meta.dirname, '../worker.cjs');

/** Gives one thread order after order until there are none. */
function feed(
  worker: Worker,
  take: () => readonly [number, Order] | undefined,
  onProduced: OnProduced,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = take();
    const placed: Promise<void>[] = [];
    const handOut = (): void => {
      if (current) worker.postMessage(current[1]);
    };
    worker.on('error', reject);
    worker.on('message', (production: Production) => {
      const made = current;
      // The thread goes on while its file is put in place.
      current = take();
      handOut();
      if (made) placed.push(onProduced(production, made[0]));
      if (current === undefined) Promise.all(placed).then(() => resolve(), reject);
    });
    if (current === undefined) resolve();
    handOut();
  });
}

/** Lập các thứ trong nhiều luồng: each takes the next order when it is done with one. */
export async function produceInThreads(
  workspace: Workspace,
  orders: readonly Order[],
  threads: number,
  onProduced: OnProduced,
): Promise<void> {
  const workerData = { snapshot: workspace.snapshot, values: await workspace.readValues() };
  const workers = Array.from({ length: threads }, () => new Worker(ENTRY, { workerData }));
  const queue = orders.entries();
  const take = () => queue.next().value as readonly [number, Order] | undefined;
  try {
    await Promise.all(workers.map((worker) => feed(worker, take, onProduced)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
