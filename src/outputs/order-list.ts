import type { Order } from './order.js';

/**
 * Danh sách việc chung của các luồng: whoever walks it takes the next order that nobody has taken,
 * so that each is made once.
 */
export class OrderList implements Iterable<readonly [place: number, order: Order]> {
  readonly orders: readonly Order[];
  /** The place of the next order; in memory that the threads share. */
  readonly next: Int32Array;

  /** @param next of a list that another thread has made. */
  constructor(
    orders: readonly Order[],
    next: Int32Array = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  ) {
    this.orders = orders;
    this.next = next;
  }

  *[Symbol.iterator](): Iterator<readonly [place: number, order: Order]> {
    for (;;) {
      const place = Atomics.add(this.next, 0, 1);
      const order = this.orders[place];
      if (order === undefined) return;
      yield [place, order];
    }
  }
}
