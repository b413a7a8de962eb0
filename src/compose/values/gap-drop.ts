import { Drop } from './drop.js';
import { Printed } from './printed.js';

const NAMES = new Set(['name', 'text', 'title']);
/** Parts that are gaps of their own: lists, and the days of a figure. */
const PARTS = new Set(['asOf', 'from', 'groups', 'indicators', 'sections', 'tasks']);

/**
 * Chỗ trống đã báo: stands for a record or a list that the data does not have and that has been reported.
 * A loop over it runs once, its name prints as the gap, and whatever else is asked of it is quietly absent.
 */
export class GapDrop extends Drop {
  readonly #gap: Printed;

  constructor(name: string) {
    super();
    this.#gap = new Printed([{ type: 'gap', value: name }]);
  }

  /** The gap behind a template value. */
  static read(value: unknown): Printed | undefined {
    return value instanceof GapDrop ? value.#gap : undefined;
  }

  override valueOf(): readonly GapDrop[] {
    return [this];
  }

  override get(key: string): unknown {
    if (NAMES.has(key)) return this.#gap;
    return PARTS.has(key) ? this : undefined;
  }
}
