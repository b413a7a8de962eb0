import type { Block, Section } from '../../document/index.js';
import { join, nothing, type Xml } from '../markup/index.js';
import { blockHandlers } from './blocks/index.js';
import type { BlockContext } from './context.js';
import type { InlineDrawer } from './draw-inlines.js';
import { computeTextWidth, turnPage } from './page-geometry.js';
import { drawParagraph } from './paragraph.js';
import type { ReferencePackage } from './reference-package.js';

/** Phần trang đã vẽ: its blocks, and what stands in the foot of its first page. */
export interface DrawnSection {
  readonly body: Xml;
  readonly firstFooter: Xml;
}

function drawBlock(block: Block, context: BlockContext): Xml {
  const draw = blockHandlers[block.type] as (node: Block, context: BlockContext) => Xml;
  return draw(block, context);
}

/**
 * Word melts tables that touch into one and wants a paragraph after the last one;
 * LibreOffice puts an empty line before a table that begins the text.
 */
function partTables(pieces: readonly Xml[], spacer: Xml): Xml {
  const opening = pieces[0]?.startsWith('<w:tbl>') ? [spacer] : [];
  const parted = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const touching = next === undefined || next.startsWith('<w:tbl>');
    return piece.endsWith('</w:tbl>') && touching ? [piece, spacer] : [piece];
  });
  return join([...opening, ...parted]);
}

/** Vẽ các khối của một phần trang; a signature block keeps the block before it on its page. */
export function drawSection(
  section: Section,
  reference: ReferencePackage,
  drawer: InlineDrawer,
): DrawnSection {
  const styles = reference.styleIds;
  const geometry = turnPage(reference.geometry, section.orientation);
  const textWidth = computeTextWidth(geometry);
  const leftMargin = geometry.left + geometry.gutter;
  let firstFooter = nothing;
  const addFirstFooter = (content: Xml): void => {
    firstFooter = join([firstFooter, content]);
  };
  const pieces = section.blocks.map((block, index) => {
    const keepWithNext = section.blocks[index + 1]?.type === 'signatureBlock';
    const context = { styles, textWidth, leftMargin, keepWithNext, drawInlines: drawer.draw, addFirstFooter };
    return drawBlock(block, context);
  });
  const drawn = pieces.filter((piece) => piece !== nothing);
  const spacer = drawParagraph(styles.spacer, { keepNext: true });
  return { body: partTables(drawn, spacer), firstFooter };
}
