import type { Workspace } from '../workspace/index.js';
import type { Order, Production } from './order.js';
import { OrderList } from './order-list.js';

/** Nhận một thứ đã lập và thứ tự của nó trong danh sách. */
export type OnProduced = (production: Production, place: number) => Promise<void>;

/** Fewer than this for each thread are made sooner than a thread has started. */
const WORTH_A_THREAD = 4;

/** Makes the orders that nobody has taken yet, in this thread. */
async function produceHere(workspace: Workspace, orders: OrderList, onProduced: OnProduced): Promise<void> {
  const { produceOrders, setUpBench } = await import('./produce-target.js');
  const bench = setUpBench(workspace.snapshot, await workspace.openFiles());
  await produceOrders(bench, orders, onProduced);
}

/** Lập các thứ, at most `jobs` at the same time; what comes out does not depend on their number. */
export async function produceAll(
  workspace: Workspace,
  orders: readonly Order[],
  jobs: number,
  onProduced: OnProduced,
): Promise<void> {
  if (orders.length === 0) return;
  const others = Math.min(jobs, Math.floor(orders.length / WORTH_A_THREAD)) - 1;
  const list = new OrderList(orders);
  if (others < 1) return produceHere(workspace, list, onProduced);
  const { startThreads } = await import('./start-threads.js');
  const threads = await startThreads(workspace, list, others, onProduced);
  try {
    await Promise.all([produceHere(workspace, list, onProduced), threads.done]);
  } finally {
    await threads.stop();
  }
}
