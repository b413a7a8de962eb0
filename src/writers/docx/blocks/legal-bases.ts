import { join } from '../../markup/index.js';
import type { BlockHandler } from '../context.js';
import { closeItem } from '../list-punctuation.js';
import { drawParagraph } from '../paragraph.js';
import { drawText } from '../run.js';

/** Vẽ căn cứ ban hành: one a line, ";" after each and "." after the last (Phụ lục I, Phần I, II.6.a). */
export const drawLegalBases: BlockHandler<'legalBases'> = (block, { drawInlines, styles }) =>
  join(
    block.items.map((item, index) =>
      drawParagraph(styles.legalBasis, {}, drawInlines(item), drawText(closeItem(index, block.items.length))),
    ),
  );
