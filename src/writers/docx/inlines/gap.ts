import { describeGap } from '../../../document/index.js';
import type { InlineHandler } from '../context.js';
import { drawText } from '../run.js';

/** Vẽ chỗ trống: in brackets and in a style that nobody overlooks. */
export const drawGap: InlineHandler<'gap'> = (inline, { format, styles }) =>
  drawText(describeGap(inline), format, styles.gap);
