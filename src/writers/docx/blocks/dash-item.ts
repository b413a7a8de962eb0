import type { BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { drawText } from '../run.js';

/** Vẽ đoạn gạch đầu dòng: "-" at the first depth, "+" at the second. */
export const drawDashItem: BlockHandler<'dashItem'> = (block, context) => {
  const first = block.depth === 1;
  return drawParagraph(
    first ? context.styles.dashItem : context.styles.plusItem,
    { keepNext: context.keepWithNext },
    drawText(first ? '- ' : '+ '),
    context.drawInlines(block.children),
  );
};
