import type { SignatureBlock } from '../../../document/index.js';
import { join, nothing, type Xml } from '../../markup/index.js';
import { measureText } from '../../text-measure/index.js';
import type { BlockContext, BlockHandler } from '../context.js';
import { elements, spacing } from '../form.js';
import { drawLayoutTable } from '../layout-table.js';
import { closeItem } from '../list-punctuation.js';
import { drawParagraph } from '../paragraph.js';
import { applyCapitals, drawText } from '../run.js';
import { pointsToTwips } from '../units.js';

const spaceAbove = 120;
// The smaller "Nơi nhận:" is lowered so that it stands on the base line of the first authority line.
const baselineShift = pointsToTwips(elements.signingCapacity.size - elements.recipientsTitle.size);
const columnGap = 170;

function drawRecipients(block: SignatureBlock, { drawInlines, styles }: BlockContext): Xml {
  const { recipients } = block;
  if (recipients.length === 0) return nothing;
  const hanging = measureText('- ', { size: elements.recipient.size });
  const options = { left: hanging, right: columnGap, hanging };
  const title = { before: spaceAbove + baselineShift };
  const items = recipients.map((item, index) =>
    drawParagraph(
      styles.recipient,
      options,
      drawText('- '),
      drawInlines(item),
      drawText(closeItem(index, recipients.length)),
    ),
  );
  return join([drawParagraph(styles.recipientsTitle, title, drawText('Nơi nhận:')), ...items]);
}

function drawLeft(block: SignatureBlock, context: BlockContext): Xml {
  const { drafterMark } = block;
  const mark = drafterMark
    ? drawParagraph(context.styles.drafterMark, { before: spaceAbove / 2 }, drawText(drafterMark))
    : nothing;
  const content = join([drawRecipients(block, context), mark]);
  return content === nothing ? drawParagraph(context.styles.recipient, {}) : content;
}

function drawRight({ authority, signatoryName }: SignatureBlock, { styles }: BlockContext): Xml {
  const lines = authority.map((line, index) => {
    const capital = drawText(applyCapitals(line, { capitals: true }));
    return drawParagraph(styles.signingCapacity, { before: index === 0 ? spaceAbove : 0 }, capital);
  });
  const name = { before: pointsToTwips(spacing.signatureGapPoints.value) };
  return join([...lines, drawParagraph(styles.signatoryName, name, drawText(signatoryName ?? ''))]);
}

/** Vẽ khối ký và Nơi nhận on one level (Phụ lục I, Phần I, II.7.đ and II.9.d). */
export const drawSignatureBlock: BlockHandler<'signatureBlock'> = (block, context) => {
  const left = Math.round(context.textWidth * spacing.signatureShare.value);
  const cells = [drawLeft(block, context), drawRight(block, context)];
  const widths = [left, context.textWidth - left];
  return drawLayoutTable(context.styles.layoutTable, widths, [{ cells }]);
};
