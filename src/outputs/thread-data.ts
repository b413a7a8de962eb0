import type { FileValues, Snapshot } from '../workspace/index.js';
import type { Order, Production } from './order.js';

/** Dữ liệu giao cho một luồng. */
export interface ThreadData {
  readonly snapshot: Snapshot;
  readonly values: FileValues;
  readonly orders: readonly Order[];
  /** Shared: the place of the next order that nobody has taken. */
  readonly next: Int32Array;
}

/** Một thứ mà một luồng đã lập, and its place in the list. */
export type ThreadMessage = readonly [place: number, production: Production];
