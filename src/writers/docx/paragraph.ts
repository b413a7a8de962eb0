import type { ColumnAlignment } from '../../document/index.js';
import { element, nothing, type Xml } from './xml.js';

/** Canh chữ và thụt lề khác với kiểu của đoạn; measures in twips. */
export interface ParagraphOptions {
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly alignment?: ColumnAlignment;
  /** A place on the page instead of in the text, its width and its upper left corner from the edge of the paper. */
  readonly frame?: { readonly width: number; readonly x: number; readonly y: number };
  readonly sectionProperties?: Xml;
}

const alignments = { center: 'center', justify: 'both', left: 'left', right: 'right' } as const;

function drawSpacing(options: ParagraphOptions): Xml {
  if (options.before === undefined && options.after === undefined) return nothing;
  return element('w:spacing', { 'w:before': options.before, 'w:after': options.after });
}

function drawIndent(options: ParagraphOptions): Xml {
  const { left, right, hanging } = options;
  if (left === undefined && right === undefined && hanging === undefined) return nothing;
  return element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging });
}

/** `w:framePr` (ECMA-376, Part 1, 17.3.1.11): text elsewhere does not make room for the frame. */
function drawFrame({ frame }: ParagraphOptions): Xml {
  if (!frame) return nothing;
  const anchors = { 'w:hAnchor': 'page', 'w:vAnchor': 'page' };
  return element('w:framePr', {
    'w:w': frame.width,
    'w:wrap': 'around',
    ...anchors,
    'w:x': frame.x,
    'w:y': frame.y,
  });
}

/** Đoạn văn Word; the children of `w:pPr` stand in the order of the schema. */
export function drawParagraph(styleId: string, options: ParagraphOptions, ...runs: readonly Xml[]): Xml {
  const { alignment, sectionProperties } = options;
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': styleId }),
    options.keepNext ? element('w:keepNext', {}) : nothing,
    drawFrame(options),
    drawSpacing(options),
    drawIndent(options),
    alignment ? element('w:jc', { 'w:val': alignments[alignment] }) : nothing,
    sectionProperties ?? nothing,
  );
  return element('w:p', {}, properties, ...runs);
}
