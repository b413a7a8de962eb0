import type { TargetDirection } from '../model/index.js';

/** Chiều so sánh của mức giao, in words before the figure. */
export const DIRECTION_WORDS: Readonly<Record<TargetDirection, string>> = {
  atLeast: 'ít nhất',
  atMost: 'nhiều nhất',
  done: 'hoàn thành',
  equal: 'bằng',
  lessThan: 'dưới',
  moreThan: 'trên',
};
