import { element, join } from '../../markup/index.js';
import type { InlineHandler } from '../context.js';
import { drawRun, drawText } from '../run.js';

/** Vẽ chú thích: a reference here, the text in the foot; a note inside a note stands in parentheses. */
export const drawFootnote: InlineHandler<'footnote'> = (inline, context) => {
  const content = context.drawInlines(inline.children, { insideFootnote: true });
  if (context.format.insideFootnote) return join([drawText(' ('), content, drawText(')')]);
  const number = context.addFootnote(content);
  return drawRun(element('w:footnoteReference', { 'w:id': number }), {}, context.styles.footnoteReference);
};
