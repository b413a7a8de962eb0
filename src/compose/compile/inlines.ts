import type { Paragraph, PhrasingContent } from 'mdast';
import type { InlineNode } from '../compiled/index.js';
import type { BodyContext } from './context.js';
import { MARK } from './markdown-text.js';
import { type Item, nestTags } from './nest-tags.js';

type Handlers = {
  readonly [K in PhrasingContent['type']]?: (
    context: BodyContext,
    node: Extract<PhrasingContent, { type: K }>,
  ) => readonly Item<InlineNode>[];
};

/** A reference that no definition answers stays text for Markdown. */
const UNDEFINED_FOOTNOTE = /\[\^[^\]\s]+\]/;

/** Words and marks of a text, in order. */
function splitMarks({ text: { marks } }: BodyContext, text: string): readonly Item<InlineNode>[] {
  const items: Item<InlineNode>[] = [];
  let end = 0;
  const addWords = (until: number) => {
    if (until > end) items.push({ node: { type: 'text', value: text.slice(end, until) } });
  };
  for (const match of text.matchAll(MARK)) {
    addWords(match.index);
    end = match.index + match[0].length;
    const mark = marks[Number(match[1])];
    if (mark?.type === 'output') items.push({ node: mark });
    else if (mark) items.push({ mark });
  }
  addWords(text.length);
  return items;
}

const HANDLERS: Handlers = {
  break: () => [{ node: { type: 'lineBreak' } }],
  emphasis: (context, node) => [{ node: { type: 'emphasis', children: toInlines(context, node.children) } }],
  footnoteReference: (context, { identifier }) => {
    context.usedFootnotes.add(identifier);
    return [{ node: { type: 'footnote', id: identifier } }];
  },
  link: (context, node) => toItems(context, node.children),
  strong: (context, node) => [{ node: { type: 'strong', children: toInlines(context, node.children) } }],
  text: (context, node) => {
    if (UNDEFINED_FOOTNOTE.test(node.value)) {
      context.reportUnsupported(node, {
        vi: 'chú thích [^…] chưa có nội dung [^…]: …',
        en: 'undefined footnotes',
      });
    }
    return splitMarks(context, node.value);
  },
};

function toItems(context: BodyContext, nodes: readonly PhrasingContent[]): readonly Item<InlineNode>[] {
  return nodes.flatMap((node) => {
    const handler = HANDLERS[node.type] as
      | ((context: BodyContext, node: PhrasingContent) => readonly Item<InlineNode>[])
      | undefined;
    if (handler) return handler(context, node);
    context.reportUnsupported(node, { vi: `ký hiệu Markdown "${node.type}"`, en: `Markdown "${node.type}"` });
    return [];
  });
}

/** Chữ trong dòng của Markdown thành nút trong dòng, its tags nested. */
export function toInlines(context: BodyContext, nodes: readonly PhrasingContent[]): readonly InlineNode[] {
  return nestTags(toItems(context, nodes), context.reportCrossing);
}

/** Chữ của một thuộc tính `{title="…"}`. */
export function toAttributeInlines(context: BodyContext, text: string): readonly InlineNode[] {
  return nestTags(splitMarks(context, text), context.reportCrossing);
}

/** The paragraphs of a footnote run on in one. */
export function joinParagraphs(
  context: BodyContext,
  paragraphs: readonly Paragraph[],
): readonly InlineNode[] {
  const items = paragraphs.map((paragraph) => toItems(context, paragraph.children));
  const joined = items.flatMap((part, index) =>
    index === 0 ? part : [{ node: { type: 'text', value: ' ' } } as const, ...part],
  );
  return nestTags(joined, context.reportCrossing);
}
