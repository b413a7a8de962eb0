import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Snapshot, Workspace } from '../workspace/index.js';
import type { OrderList } from './order-list.js';
import type { OnProduced } from './produce-all.js';
import type { ThreadData, ThreadMessage } from './thread-data.js';

/** The entry of a thread stands beside this one in the bundle. */
const ENTRY = join(import.meta.dirname, 'worker.js');

/** Ends when the thread has found the list empty and all that it made is in its place. */
function waitFor(worker: Worker, onProduced: OnProduced): Promise<void> {
  return new Promise((resolve, reject) => {
    const placed: Promise<void>[] = [];
    worker.on('message', ([place, production]: ThreadMessage) => {
      placed.push(onProduced(production, place));
    });
    worker.on('error', reject);
    worker.on('exit', () => Promise.all(placed).then(() => resolve(), reject));
  });
}

/** The texts of the data are rarely needed, only to tell lines: a thread reads what it needs itself. */
function stripTexts(snapshot: Snapshot): Snapshot {
  const { files, problems } = snapshot.data;
  const lean = files.map(({ name, hash, path, text }) =>
    path === undefined ? { name, hash, text: text ?? '' } : { name, hash, path },
  );
  return { ...snapshot, data: { files: lean, problems } };
}

/** Các luồng phụ đang chạy. */
export interface Threads {
  readonly done: Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

/** Cho các luồng phụ cùng lập: they take orders from the common list by themselves, beside this thread. */
export async function startThreads(
  workspace: Workspace,
  { orders, next }: OrderList,
  count: number,
  onProduced: OnProduced,
): Promise<Threads> {
  const snapshot = stripTexts(workspace.snapshot);
  const workerData: ThreadData = { snapshot, values: await workspace.readValues(), orders, next };
  const workers = Array.from({ length: count }, () => new Worker(ENTRY, { workerData }));
  return {
    done: Promise.all(workers.map((worker) => waitFor(worker, onProduced))),
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
