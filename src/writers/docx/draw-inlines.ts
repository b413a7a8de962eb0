import type { Inline } from '../../document/index.js';
import { join, type Xml } from '../markup/index.js';
import type { InlineContext, RunFormat } from './context.js';
import { inlineHandlers } from './inlines/index.js';
import type { StyleIds } from './style-names.js';

/** Bộ vẽ thành phần trong dòng; the notes it meets are gathered in reading order. */
export interface InlineDrawer {
  readonly draw: (inlines: readonly Inline[], format?: RunFormat) => Xml;
  readonly footnotes: readonly Xml[];
}

function drawInline(inline: Inline, context: InlineContext): Xml {
  const draw = inlineHandlers[inline.type] as (node: Inline, context: InlineContext) => Xml;
  return draw(inline, context);
}

/** Tạo bộ vẽ cho một văn bản. */
export function createInlineDrawer(styles: StyleIds): InlineDrawer {
  const footnotes: Xml[] = [];
  const addFootnote = (content: Xml): number => footnotes.push(content);
  const draw = (inlines: readonly Inline[], format: RunFormat = {}): Xml => {
    const context: InlineContext = { styles, format, addFootnote, drawInlines: draw };
    return join(inlines.map((inline) => drawInline(inline, context)));
  };
  return { draw, footnotes };
}
