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

/** A reference that no definition answers stays text for Markdown. */
const UNDEFINED_FOOTNOTE = /\[\^[^\]\s]+\]/;

/** The paragraphs of a footnote run on in one. */
function joinParagraphs(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: ' ' }, ...part]));
}

const HANDLERS: Handlers = {
  break: () => [{ type: 'lineBreak' }],
  emphasis: (builder, node) => [{ type: 'emphasis', children: toInlineList(builder, node.children) }],
  footnoteReference: (builder, node) => {
    const parts = (builder.definitions.get(node.identifier)?.children ?? []).map((child) => {
      if (child.type === 'paragraph') return toInlineList(builder, child.children);
      builder.reportUnsupported(child, {
        vi: 'danh sách hoặc bảng trong chú thích',
        en: 'lists in footnotes',
      });
      return [];
    });
    return [{ type: 'footnote', children: joinParagraphs(parts) }];
  },
  link: (builder, node) => toInlineList(builder, node.children),
  strong: (builder, node) => [{ type: 'strong', children: toInlineList(builder, node.children) }],
  text: (builder, node) => {
    if (UNDEFINED_FOOTNOTE.test(node.value)) {
      builder.reportUnsupported(node, {
        vi: 'chú thích [^…] chưa có nội dung [^…]: …',
        en: 'undefined footnotes',
      });
    }
    return builder.composition.marks.expand(joinLines(node.value));
  },
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
