import type { FootnoteDefinition, Heading, Nodes, Paragraph, RootContent } from 'mdast';
import type { BlockNode } from '../compiled/index.js';
import type { BodyContext } from './context.js';
import { placeDirective, placeLeafDirective } from './directives.js';
import { joinParagraphs, toInlines } from './inlines.js';
import { placeList } from './lists.js';
import type { Placed } from './placed.js';
import { placeTable } from './tables.js';

/** Những khối mà một nút Markdown cho. `level` counts the lists around it. */
export type PlaceBlocks<T extends Nodes = Nodes> = (
  context: BodyContext,
  node: T,
  level: number,
) => readonly Placed<BlockNode>[];

type Handlers = { readonly [K in RootContent['type']]?: PlaceBlocks<Extract<RootContent, { type: K }>> };

/** Chỗ của một nút trong chữ Markdown. */
export function rangeOf(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function placeHeading(context: BodyContext, node: Heading): readonly Placed<BlockNode>[] {
  if (node.depth > context.headingLevels) {
    context.reportUnsupported(node, {
      vi: `tiêu đề cấp ${node.depth}`,
      en: `headings of level ${node.depth}`,
    });
    return [];
  }
  const children = toInlines(context, node.children);
  const heading = { type: 'heading', at: context.placeOf(node), depth: node.depth, children } as const;
  return [{ ...rangeOf(node), flow: 'other', node: heading }];
}

function placeParagraph(context: BodyContext, node: Paragraph, level: number): readonly Placed<BlockNode>[] {
  const children = toInlines(context, node.children);
  return [{ ...rangeOf(node), flow: 'paragraph', node: { type: 'paragraph', level, children } }];
}

function hasReference(node: Nodes): boolean {
  return node.type === 'footnoteReference' || ('children' in node && node.children.some(hasReference));
}

function placeFootnote(context: BodyContext, node: FootnoteDefinition): readonly Placed<BlockNode>[] {
  // A footnote that names itself has no end: what holds a reference is told of and left out.
  const paragraphs = node.children
    .filter((child) => child.type === 'paragraph')
    .filter((child) => !hasReference(child));
  const other = node.children.find((child) => child.type !== 'paragraph');
  if (other) {
    context.reportUnsupported(other, { vi: 'danh sách hoặc bảng trong chú thích', en: 'lists in footnotes' });
  }
  if (node.children.some(hasReference)) {
    context.reportUnsupported(node, { vi: 'chú thích trong chú thích', en: 'footnotes in footnotes' });
  }
  const children = joinParagraphs(context, paragraphs);
  return [{ ...rangeOf(node), flow: 'other', node: { type: 'footnoteText', id: node.identifier, children } }];
}

const HANDLERS: Handlers = {
  containerDirective: placeDirective,
  footnoteDefinition: placeFootnote,
  heading: placeHeading,
  leafDirective: placeLeafDirective,
  list: placeList,
  paragraph: placeParagraph,
  table: (context, node) => [placeTable(context, node)],
};

/** Các khối Markdown thành khối của mẫu, with their places. */
export function placeBlocks(
  context: BodyContext,
  nodes: readonly RootContent[],
  level = 0,
): readonly Placed<BlockNode>[] {
  return nodes.flatMap((node) => {
    const handler = HANDLERS[node.type] as PlaceBlocks | undefined;
    if (handler) return handler(context, node, level);
    context.reportUnsupported(node, { vi: `ký hiệu Markdown "${node.type}"`, en: `Markdown "${node.type}"` });
    return [];
  });
}
