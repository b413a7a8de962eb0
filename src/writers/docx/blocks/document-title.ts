import { type DocumentTitle, readPlainText } from '../../../document/index.js';
import { join, nothing } from '../../markup/index.js';
import { type BalancedText, balanceLines } from '../balanced-lines.js';
import type { BlockHandler } from '../context.js';
import { elements } from '../form.js';
import { drawParagraph } from '../paragraph.js';
import { computeShortRule, drawRuleLine } from '../rule-line.js';
import { applyCapitals, drawText } from '../run.js';

const spaceBelow = 240;
const capitals = { capitals: true };

/** The text that the rule stands under: the subject, or the type of a document without one. */
function balanceLastText(block: DocumentTitle, columnWidth: number): BalancedText {
  if (block.subject.length === 0) {
    const documentType = applyCapitals(block.documentType, capitals);
    return balanceLines(documentType, { size: elements.documentType.size, bold: true }, columnWidth);
  }
  return balanceLines(readPlainText(block.subject), { size: elements.subject.size, bold: true }, columnWidth);
}

/** Vẽ tên loại và trích yếu with the short rule under it (Phụ lục I, Phần I, II.5.b). */
export const drawDocumentTitle: BlockHandler<'documentTitle'> = (block, context) => {
  const { drawInlines, styles, textWidth } = context;
  const { longest, indents } = balanceLastText(block, textWidth);
  const rule = { length: computeShortRule(longest), columnWidth: textWidth, keepNext: true };
  const subject = block.subject.length > 0;
  return join([
    drawParagraph(styles.documentType, {}, drawText(applyCapitals(block.documentType, capitals))),
    subject ? drawParagraph(styles.subject, indents, drawInlines(block.subject)) : nothing,
    drawRuleLine(rule, styles),
    drawParagraph(styles.spacer, { keepNext: true, after: spaceBelow }),
  ]);
};
