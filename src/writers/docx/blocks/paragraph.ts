import type { BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { drawText } from '../run.js';
import { nothing } from '../xml.js';

/** Vẽ đoạn văn; the number of a khoản or điểm is typed text (Phụ lục I, Phần I, II.6.đ). */
export const drawBodyParagraph: BlockHandler<'paragraph'> = (block, context) =>
  drawParagraph(
    context.styles.paragraph,
    { keepNext: context.keepWithNext },
    block.ordinal ? drawText(`${block.ordinal} `) : nothing,
    context.drawInlines(block.children),
  );
