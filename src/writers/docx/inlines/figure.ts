import type { InlineHandler } from '../context.js';
import { applyCapitals, drawText } from '../run.js';

/** Vẽ số liệu; its origin is not printed. */
export const drawFigure: InlineHandler<'figure'> = (inline, { format }) =>
  drawText(applyCapitals(inline.value, format), format);
