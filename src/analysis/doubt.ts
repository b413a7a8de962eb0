import type { Observation } from '../model/index.js';

/** The finding that two readings of a figure differ; acknowledged, it says that the figure is kept with a doubt. */
const DIFFERING_READINGS = 'same-quantity-differs';

/**
 * Số liệu còn ngờ: its source gives the value in another way too, or a doubt about it is on record. It is printed
 * as its source has it, but nothing is computed from it.
 */
export function isDoubtful({ acknowledgements = [], otherReadings = [] }: Observation): boolean {
  return (
    otherReadings.some(({ field }) => field === 'value') ||
    acknowledgements.some(({ code }) => code === DIFFERING_READINGS)
  );
}
