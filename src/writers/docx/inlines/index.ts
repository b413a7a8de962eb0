import type { Inline } from '../../../document/index.js';
import type { InlineHandler } from '../context.js';
import { drawEmphasis } from './emphasis.js';
import { drawFigure } from './figure.js';
import { drawFootnote } from './footnote.js';
import { drawGap } from './gap.js';
import { drawLineBreak } from './line-break.js';
import { drawStrong } from './strong.js';
import { drawTextNode } from './text.js';

/** Hàm vẽ của mọi thành phần trong dòng. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  emphasis: drawEmphasis,
  figure: drawFigure,
  footnote: drawFootnote,
  gap: drawGap,
  lineBreak: drawLineBreak,
  strong: drawStrong,
  text: drawTextNode,
};
