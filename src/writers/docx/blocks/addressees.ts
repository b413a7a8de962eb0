import { type Addressees, readPlainText } from '../../../document/index.js';
import { join, type Xml } from '../../markup/index.js';
import { measureLongestLine, measureText } from '../../text-measure/index.js';
import type { BlockContext, BlockHandler } from '../context.js';
import { elements, spacing } from '../form.js';
import { closeItem } from '../list-punctuation.js';
import { drawParagraph, type ParagraphOptions } from '../paragraph.js';
import { drawText } from '../run.js';
import { millimetresToTwips } from '../units.js';

const face = { size: elements.addressees.size };
const label = 'Kính gửi';
const spaceAround = 240;
const usualIndent = millimetresToTwips(spacing.firstLineIndentMillimetres.value);

type Item = Addressees['items'][number];

/** One addressee stands on the line of "Kính gửi:"; a long name hangs under its own beginning. */
function drawSingle(item: Item, { drawInlines, styles, textWidth }: BlockContext): Xml {
  const labelWidth = measureText(`${label}: `, face);
  const width = labelWidth + measureText(readPlainText(item), face);
  const fits = width <= textWidth - usualIndent;
  const layout: ParagraphOptions = fits
    ? { alignment: 'center' }
    : { left: usualIndent + labelWidth, hanging: labelWidth };
  const options = { ...layout, before: spaceAround, after: spaceAround };
  return drawParagraph(styles.addressees, options, drawText(`${label}: `), drawInlines(item));
}

/** Left edge of "Kính gửi", so that label and list stand about the middle, or as far left as a long name needs. */
function computeIndent(items: readonly Item[], textWidth: number): number {
  const longest = Math.max(
    ...items.map((item) => measureLongestLine(`- ${readPlainText(item)};`, face, textWidth)),
  );
  const spare = textWidth - measureText(label, face) - longest;
  if (spare >= 2 * usualIndent) return Math.floor(spare / 2);
  return Math.min(usualIndent, Math.max(0, spare));
}

/** Several addressees: dashes in one column under the colon, ";" and "." at the ends. */
function drawSeveral(items: readonly Item[], { drawInlines, styles, textWidth }: BlockContext): Xml {
  const indent = computeIndent(items, textWidth);
  const hanging = measureText('- ', face);
  const left = indent + measureText(label, face) + hanging;
  const lines = items.map((item, index) => {
    const after = index === items.length - 1 ? spaceAround : undefined;
    const end = drawText(closeItem(index, items.length));
    return drawParagraph(styles.addressees, { left, hanging, after }, drawText('- '), drawInlines(item), end);
  });
  const options = { keepNext: true, left: indent, before: spaceAround };
  return join([drawParagraph(styles.addressees, options, drawText(`${label}:`)), ...lines]);
}

/** Vẽ phần Kính gửi (Phụ lục I, Phần I, II.9.d). */
export const drawAddressees: BlockHandler<'addressees'> = (block, context) => {
  const [first, ...others] = block.items;
  if (first === undefined) return join([]);
  return others.length === 0 ? drawSingle(first, context) : drawSeveral(block.items, context);
};
