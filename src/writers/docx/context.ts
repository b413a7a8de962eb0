import type { Block, Inline } from '../../document/index.js';
import type { Xml } from '../markup/index.js';
import type { StyleIds } from './style-names.js';

/** Kiểu chữ cộng dồn của các nút lồng nhau. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Letters are written as capitals. */
  readonly capitals?: boolean;
  /** The text already stands in a footnote, where Word allows no other. */
  readonly insideFootnote?: boolean;
}

/** Ngữ cảnh vẽ thành phần trong dòng. */
export interface InlineContext {
  readonly styles: StyleIds;
  readonly format: RunFormat;
  /** Draws children in the given format. */
  readonly drawInlines: (inlines: readonly Inline[], format: RunFormat) => Xml;
  /** Takes a footnote's paragraph content and returns its number. */
  readonly addFootnote: (content: Xml) => number;
}

/** Ngữ cảnh vẽ khối. */
export interface BlockContext {
  readonly styles: StyleIds;
  /** Width of the text area, in twips. */
  readonly textWidth: number;
  /** From the left edge of the paper to the text area, in twips. */
  readonly leftMargin: number;
  /** The block must stay on one page with the next one. */
  readonly keepWithNext: boolean;
  readonly drawInlines: (inlines: readonly Inline[], format?: RunFormat) => Xml;
  /** Puts content in the foot of the section's first page. */
  readonly addFirstFooter: (content: Xml) => void;
}

/** Hàm vẽ một loại khối. */
export type BlockHandler<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  context: BlockContext,
) => Xml;

/** Hàm vẽ một loại thành phần trong dòng. */
export type InlineHandler<Type extends Inline['type']> = (
  inline: Extract<Inline, { type: Type }>,
  context: InlineContext,
) => Xml;
