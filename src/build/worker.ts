import { parentPort, workerData } from 'node:worker_threads';
import { type FileValues, openSnapshot, type Snapshot } from '../workspace/index.js';
import type { Order } from './order.js';
import { type Bench, produceTarget, setUpBench } from './produce-target.js';

async function openBench(): Promise<Bench> {
  const { snapshot, values } = workerData as { readonly snapshot: Snapshot; readonly values: FileValues };
  return setUpBench(snapshot, await openSnapshot(snapshot, values));
}

const bench = openBench();

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await produceTarget(await bench, order));
});
