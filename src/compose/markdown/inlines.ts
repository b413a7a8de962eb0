import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../document/index.js';
import type { BodyBuilder } from './builder.js';

type Convert = (builder: BodyBuilder, node: never) => readonly Inline[];

type Handlers = {
  readonly [K in PhrasingContent['type']]?: (
    builder: BodyBuilder,
    node: Extract<PhrasingContent, { type: K }>,
  ) => readonly Inline[];
};

/** Markdown wraps lines; in a paragraph of a document a line end is a space. */
function joinLines(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

const HANDLERS: Handlers = {
  break: () => [{ type: 'lineBreak' }],
  emphasis: (builder, node) => [{ type: 'emphasis', children: toInlineList(builder, node.children) }],
  footnoteReference: (builder, node) => {
    const definition = builder.definitions.get(node.identifier);
    const children = (definition?.children ?? []).flatMap((child) =>
      child.type === 'paragraph' ? toInlineList(builder, child.children) : [],
    );
    return [{ type: 'footnote', children }];
  },
  link: (builder, node) => toInlineList(builder, node.children),
  strong: (builder, node) => [{ type: 'strong', children: toInlineList(builder, node.children) }],
  text: (builder, node) => builder.composition.marks.expand(joinLines(node.value)),
  // A colon before a word, as in a time or a ratio, is not a directive of ours: it is printed as typed.
  textDirective: (builder, node) => [
    { type: 'text', value: `:${node.name}` },
    ...toInlineList(builder, node.children),
  ],
};

/** Chữ trong dòng của Markdown thành thành phần trong dòng của văn bản. */
export function toInlineList(builder: BodyBuilder, nodes: readonly PhrasingContent[]): readonly Inline[] {
  return nodes.flatMap((node) => {
    const handler = HANDLERS[node.type] as Convert | undefined;
    if (handler) return handler(builder, node as never);
    builder.reportUnsupported(node, { vi: `ký hiệu Markdown "${node.type}"`, en: `Markdown "${node.type}"` });
    return [];
  });
}
