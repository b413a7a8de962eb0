import { parentPort, workerData } from 'node:worker_threads';
import { openSnapshot } from '../workspace/index.js';
import { produceTarget, setUpBench } from './produce-target.js';
import type { ThreadData, ThreadMessage } from './thread-data.js';

/** Takes one order after another from the common list until there are none. */
async function work({ snapshot, values, orders, next }: ThreadData): Promise<void> {
  const bench = setUpBench(snapshot, await openSnapshot(snapshot, values));
  for (let place = Atomics.add(next, 0, 1); place < orders.length; place = Atomics.add(next, 0, 1)) {
    const order = orders[place];
    if (order) parentPort?.postMessage([place, await produceTarget(bench, order)] satisfies ThreadMessage);
  }
}

void work(workerData as ThreadData);
