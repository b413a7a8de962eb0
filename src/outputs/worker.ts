import { parentPort, workerData } from 'node:worker_threads';
import { openSnapshot } from '../workspace/index.js';
import { OrderList } from './order-list.js';
import { produceOrders, setUpBench } from './produce-target.js';
import type { ThreadData, ThreadMessage } from './thread-data.js';

/** Takes one order after another from the common list until there are none. */
async function work({ snapshot, values, orders, next }: ThreadData): Promise<void> {
  const bench = setUpBench(snapshot, await openSnapshot(snapshot, values));
  await produceOrders(bench, new OrderList(orders, next), (production, place) =>
    parentPort?.postMessage([place, production] satisfies ThreadMessage),
  );
}

void work(workerData as ThreadData);
