import type { InlineHandler } from '../context.js';
import { applyCapitals, drawText } from '../run.js';

/** Vẽ chữ của mẫu. */
export const drawTextNode: InlineHandler<'text'> = (inline, { format }) =>
  drawText(applyCapitals(inline.value, format), format);
