import type { Heading, HeadingLevel } from '../../../document/index.js';
import { element, join, nothing, type Xml } from '../../markup/index.js';
import type { BlockContext, BlockHandler, RunFormat } from '../context.js';
import { drawParagraph } from '../paragraph.js';
import { drawRun, drawText } from '../run.js';

/** Where the ordinal stands, and whether the title is in capitals (Phụ lục I, Phần I, II.6.đ and V.6). */
interface HeadingShape {
  readonly ordinalOnOwnLine: boolean;
  readonly capitals: boolean;
}

const stacked: HeadingShape = { ordinalOnOwnLine: true, capitals: true };
const capitalLine: HeadingShape = { ordinalOnOwnLine: false, capitals: true };
const plainLine: HeadingShape = { ordinalOnOwnLine: false, capitals: false };

const shapes: Readonly<Record<HeadingLevel, HeadingShape>> = {
  part: stacked,
  chapter: stacked,
  section: capitalLine,
  numberedSection: stacked,
  subsection: stacked,
  article: plainLine,
  clause: plainLine,
  subclause: plainLine,
  point: plainLine,
};

// One paragraph for both lines, so that the navigation pane shows ordinal and title together.
function drawSeparation(block: Heading, shape: HeadingShape): Xml {
  if (block.children.length === 0 || block.ordinal === '') return nothing;
  return shape.ordinalOnOwnLine ? drawRun(element('w:br', {})) : drawText(' ');
}

function drawContent(block: Heading, context: BlockContext): readonly Xml[] {
  const shape = shapes[block.level];
  const format: RunFormat = shape.capitals ? { capitals: true } : {};
  return [drawText(block.ordinal), drawSeparation(block, shape), context.drawInlines(block.children, format)];
}

/** Vẽ tiêu đề của phần, chương, mục, tiểu mục, điều, khoản, điểm. */
export const drawHeading: BlockHandler<'heading'> = (block, context) =>
  drawParagraph(context.styles[block.level], {}, join(drawContent(block, context)));
