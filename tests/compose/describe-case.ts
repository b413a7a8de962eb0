import type { Block, Inline, OfficialDocument, Origin } from '../../src/document/index.js';
import type { CaseResult } from './read-case.js';

/** The parts of the frame, which most cases do not look at. */
const FRAME = new Set(['addressees', 'documentTitle', 'letterhead', 'signatureBlock']);

function describeOrigin(origin: Origin): unknown {
  if (origin.kind === 'computed')
    return { function: origin.function, inputs: origin.inputs.map(describeOrigin) };
  const { file, line, column, source, asOf } = origin;
  return [`${file}:${line}:${column}`, source, asOf].filter(Boolean).join(' · ');
}

function describeInline(inline: Inline): unknown {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'figure') return { figure: inline.value, from: describeOrigin(inline.origin) };
  if (inline.type === 'gap') return { gap: inline.value };
  return 'children' in inline ? { [inline.type]: inline.children.map(describeInline) } : inline.type;
}

/** Lists of inlines, wherever they stand in a block, in a form that a person can read. */
function describeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(describeValue);
  if (typeof value !== 'object' || value === null) return value;
  const type = (value as { readonly type?: string }).type;
  if (type !== undefined && INLINE_TYPES.has(type)) return describeInline(value as Inline);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, describeValue(child)]));
}

const INLINE_TYPES = new Set<string>([
  'emphasis',
  'figure',
  'footnote',
  'gap',
  'lineBreak',
  'strong',
  'text',
] satisfies readonly Inline['type'][]);

function describeBlock(block: Block): unknown {
  if (block.type === 'heading')
    return { [`${block.level} ${block.ordinal}`]: block.children.map(describeInline) };
  if (block.type === 'dashItem')
    return { [block.depth === 1 ? '-' : '+']: block.children.map(describeInline) };
  if (block.type === 'paragraph')
    return { [`paragraph ${block.ordinal ?? ''}`.trim()]: block.children.map(describeInline) };
  return describeValue(block);
}

function describeDocument(document: OfficialDocument, whole: boolean): unknown {
  const sections = document.sections.map(({ orientation, blocks }) => ({
    orientation,
    blocks: blocks.filter(({ type }) => whole || !FRAME.has(type)).map(describeBlock),
  }));
  return whole ? { properties: document.properties, sections } : sections;
}

/** Bản mô tả của một trường hợp: the findings with their words, then the tree. */
export function describeCase({ document, problems, places, options }: CaseResult): unknown {
  return {
    findings: problems.map(({ message, hint }, index) => ({
      at: places[index],
      message: message.vi,
      hint: hint?.vi,
    })),
    document: document && describeDocument(document, options.whole),
  };
}

/** Các số liệu của cây, with the origins of the inputs of computed ones. */
export function listOrigins(document: OfficialDocument | undefined): readonly (readonly [string, Origin])[] {
  const found: (readonly [string, Origin])[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const inline = value as Partial<Inline>;
    if (inline.type === 'figure' && inline.value !== undefined && inline.origin !== undefined)
      found.push([inline.value, inline.origin]);
    for (const child of Object.values(value)) visit(child);
  };
  visit(document?.sections);
  return found;
}
