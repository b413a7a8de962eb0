import type { Worded } from '../model/index.js';

/** Giá trị để in: the number, or its words. */
export function plainValue(value: number | string | Worded): number | string {
  return typeof value === 'object' ? value.text : value;
}
