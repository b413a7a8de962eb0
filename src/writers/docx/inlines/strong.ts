import type { InlineHandler } from '../context.js';

/** Vẽ chữ đậm. */
export const drawStrong: InlineHandler<'strong'> = (inline, { drawInlines, format }) =>
  drawInlines(inline.children, { ...format, bold: true });
