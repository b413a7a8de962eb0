import type { ColumnAlignment } from '../../document/index.js';
import { element, nothing, type Xml } from '../markup/index.js';

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

/** Những lựa chọn mà đoạn văn thường có. */
type UsualOptions = Pick<ParagraphOptions, 'alignment' | 'keepNext'>;

function isUsual(options: ParagraphOptions): boolean {
  for (const name in options) if (name !== 'alignment' && name !== 'keepNext') return false;
  return true;
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

/** The children of `w:pPr` stand in the order of the schema. */
function drawProperties(styleId: string, options: ParagraphOptions): Xml {
  const { alignment, sectionProperties } = options;
  return element(
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
}

/** Thuộc tính của đoạn chỉ có kiểu và canh chữ: nearly all paragraphs and cells, and few of them differ. */
const usualProperties = new Map<string, Xml>();

function drawUsualProperties(styleId: string, options: UsualOptions): Xml {
  const key = `${styleId} ${options.alignment} ${options.keepNext}`;
  const known = usualProperties.get(key);
  if (known !== undefined) return known;
  const drawn = drawProperties(styleId, options);
  usualProperties.set(key, drawn);
  return drawn;
}

/** Đoạn văn Word. */
export function drawParagraph(styleId: string, options: ParagraphOptions, ...runs: readonly Xml[]): Xml {
  const properties = isUsual(options)
    ? drawUsualProperties(styleId, options)
    : drawProperties(styleId, options);
  return element('w:p', {}, properties, ...runs);
}
