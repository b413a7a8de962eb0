import type { BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { applyCapitals, drawText } from '../run.js';

/** Vẽ dòng thẩm quyền ban hành hoặc "QUYẾT ĐỊNH:" (Phụ lục III, mẫu 1.1–1.3). */
export const drawEnactingLine: BlockHandler<'enactingLine'> = (block, { styles }) =>
  drawParagraph(styles.enactingLine, {}, drawText(applyCapitals(block.text, { capitals: true })));
