import { type AnnexHeading, readPlainText } from '../../../document/index.js';
import { join, nothing, type Xml } from '../../markup/index.js';
import { type BalancedText, balanceLines } from '../balanced-lines.js';
import type { BlockContext, BlockHandler } from '../context.js';
import { elements } from '../form.js';
import { drawParagraph } from '../paragraph.js';
import { computeShortRule, drawRuleLine } from '../rule-line.js';
import { applyCapitals, drawText } from '../run.js';

const spaceBelow = 240;
const capitals = { capitals: true };

function balanceTitle(block: AnnexHeading, columnWidth: number): BalancedText {
  const title = applyCapitals(readPlainText(block.title), capitals);
  return balanceLines(title, { size: elements.annexTitle.size, bold: true }, columnWidth);
}

function balanceReference(block: AnnexHeading, columnWidth: number): BalancedText | undefined {
  if (block.reference.length === 0) return undefined;
  return balanceLines(readPlainText(block.reference), { size: elements.annexReference.size }, columnWidth);
}

function drawReference(block: AnnexHeading, balanced: BalancedText, context: BlockContext): Xml {
  const content = context.drawInlines(block.reference);
  return drawParagraph(context.styles.annexReference, balanced.indents, content);
}

/**
 * Vẽ tiêu đề phụ lục (Phụ lục I, Phần I, III.1.b, c; Phụ lục III, mẫu 2.1): the rule stands under the reference,
 * or under the title of an electronic annex that has none.
 */
export const drawAnnexHeading: BlockHandler<'annexHeading'> = (block, context) => {
  const { drawInlines, styles, textWidth } = context;
  const title = balanceTitle(block, textWidth);
  const reference = balanceReference(block, textWidth);
  const length = computeShortRule((reference ?? title).longest);
  return join([
    drawParagraph(styles.annexLabel, {}, drawText(block.label)),
    drawParagraph(styles.annexTitle, title.indents, drawInlines(block.title, capitals)),
    reference ? drawReference(block, reference, context) : nothing,
    drawRuleLine({ length, columnWidth: textWidth, keepNext: true }, styles),
    drawParagraph(styles.spacer, { keepNext: true, after: spaceBelow }),
  ]);
};
