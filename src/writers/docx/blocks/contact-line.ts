import { join, nothing } from '../../markup/index.js';
import type { BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { drawText } from '../run.js';

/**
 * Vẽ địa chỉ liên hệ in the foot of the first page; the style carries the full-width rule above it
 * (Phụ lục I, Phần I, III.4). Lines of one style share one border, so the rule is drawn once.
 */
export const drawContactLine: BlockHandler<'contactLine'> = (block, { addFirstFooter, styles }) => {
  addFirstFooter(join(block.lines.map((line) => drawParagraph(styles.contactLine, {}, drawText(line)))));
  return nothing;
};
