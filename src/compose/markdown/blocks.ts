import type { Heading, RootContent } from 'mdast';
import type { BodyBuilder } from './builder.js';
import { addAnnexTable, addDirective } from './directives.js';
import { toInlineList } from './inlines.js';
import { addList } from './lists.js';
import { toTable } from './tables.js';

type Handlers = {
  readonly [K in RootContent['type']]?: (
    builder: BodyBuilder,
    node: Extract<RootContent, { type: K }>,
  ) => void;
};

function addHeading(builder: BodyBuilder, node: Heading): void {
  const numbered = builder.numbering.next(node.depth);
  if (numbered === undefined) {
    builder.reportUnsupported(node, {
      vi: `tiêu đề cấp ${node.depth}`,
      en: `headings of level ${node.depth}`,
    });
    return;
  }
  builder.add({ type: 'heading', ...numbered, children: toInlineList(builder, node.children) });
}

const HANDLERS: Handlers = {
  containerDirective: addDirective,
  footnoteDefinition: () => {},
  heading: addHeading,
  leafDirective: addAnnexTable,
  list: (builder, node) => addList(builder, node),
  paragraph: (builder, node) =>
    builder.add({ type: 'paragraph', children: toInlineList(builder, node.children) }),
  table: (builder, node) => builder.add(toTable(builder, node)),
};

/** Các khối Markdown thành khối của văn bản. */
export function addBlocks(builder: BodyBuilder, nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    const handler = HANDLERS[node.type] as ((builder: BodyBuilder, node: never) => void) | undefined;
    if (handler) handler(builder, node as never);
    else
      builder.reportUnsupported(node, {
        vi: `ký hiệu Markdown "${node.type}"`,
        en: `Markdown "${node.type}"`,
      });
  }
}
