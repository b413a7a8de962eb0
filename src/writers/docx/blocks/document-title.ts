import { balanceLines } from '../balanced-lines.js';
import type { BlockHandler } from '../context.js';
import { elements } from '../form.js';
import { readPlainText } from '../inline-text.js';
import { drawParagraph } from '../paragraph.js';
import { computeShortRule, drawRuleLine } from '../rule-line.js';
import { applyCapitals, drawText } from '../run.js';
import { join } from '../xml.js';

const spaceBelow = 240;

/** Vẽ tên loại và trích yếu with the short rule under it (Phụ lục I, Phần I, II.5.b). */
export const drawDocumentTitle: BlockHandler<'documentTitle'> = (block, context) => {
  const { drawInlines, styles, textWidth } = context;
  const face = { size: elements.subject.size, bold: true };
  const { longest, indents } = balanceLines(readPlainText(block.subject), face, textWidth);
  const documentType = applyCapitals(block.documentType, { capitals: true });
  const rule = { length: computeShortRule(longest), columnWidth: textWidth, keepNext: true };
  return join([
    drawParagraph(styles.documentType, {}, drawText(documentType)),
    drawParagraph(styles.subject, indents, drawInlines(block.subject)),
    drawRuleLine(rule, styles),
    drawParagraph(styles.spacer, { keepNext: true, after: spaceBelow }),
  ]);
};
