import type { InlineHandler } from '../context.js';

/** Vẽ chữ nghiêng. */
export const drawEmphasis: InlineHandler<'emphasis'> = (inline, { drawInlines, format }) =>
  drawInlines(inline.children, { ...format, italic: true });
