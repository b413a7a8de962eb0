import { type Paragraph, readPlainText } from '../../../document/index.js';
import { nothing } from '../../markup/index.js';
import type { BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { drawText } from '../run.js';

/** "3. Sở Khoa học và Công nghệ:" must not stand alone at the foot of a page. */
function announces(block: Paragraph): boolean {
  return readPlainText(block.children.slice(-1)).trimEnd().endsWith(':');
}

/** Vẽ đoạn văn; the number of a khoản or điểm is typed text (Phụ lục I, Phần I, II.6.đ). */
export const drawBodyParagraph: BlockHandler<'paragraph'> = (block, context) =>
  drawParagraph(
    context.styles.paragraph,
    { keepNext: context.keepWithNext || announces(block) },
    block.ordinal ? drawText(`${block.ordinal} `) : nothing,
    context.drawInlines(block.children),
  );
