import type { Nodes, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readPlainBlocks } from './plain-blocks.js';
import { type MarkdownPiece, splitMarkdown } from './split-markdown.js';

const COLON = ':'.codePointAt(0) ?? 0;

/**
 * A colon inside a line is a colon, also right before a word or a value ("Tổng số:{{ x }}"): only lines of their own
 * are directives.
 */
function dropTextDirectives(this: Processor): void {
  for (const { flow, text } of this.data().micromarkExtensions ?? []) {
    if (flow && text && COLON in flow) delete text[COLON];
  }
}

const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(dropTextDirectives)
  .freeze();

function shiftOffsets(node: Nodes, by: number): void {
  const start = node.position?.start;
  if (start?.offset !== undefined) start.offset += by;
  if ('children' in node) for (const child of node.children) shiftOffsets(child, by);
}

/** Phân tích cả một đoạn Markdown bằng bộ phân tích đầy đủ; nodes know where they start in the whole text. */
export function parseFully({ text, offset }: MarkdownPiece): readonly RootContent[] {
  const { children } = PROCESSOR.parse(text);
  if (offset > 0) for (const child of children) shiftOffsets(child, offset);
  return children;
}

/** What is kept of the pieces read last: short ones, for like templates share lines rather than pages. */
const LONGEST_KEPT = 500;
const MOST_KEPT = 100;
const keptPieces = new Map<string, readonly RootContent[]>();

/** A directive or a small table that many documents have is parsed once, and each gets nodes of its own. */
function parsePiece({ text, offset }: MarkdownPiece): readonly RootContent[] {
  if (text.length > LONGEST_KEPT) return parseFully({ text, offset });
  const known = keptPieces.get(text) ?? parseFully({ text, offset: 0 });
  if (keptPieces.size >= MOST_KEPT) keptPieces.clear();
  keptPieces.set(text, known);
  const children = structuredClone(known) as RootContent[];
  for (const child of children) shiftOffsets(child, offset);
  return children;
}

/**
 * Phân tích Markdown (CommonMark, GFM, directives). The parser's time grows faster than the text,
 * so it gets the text in pieces, and only those that are more than words.
 */
export function parseMarkdown(text: string): Root {
  const children = splitMarkdown(text).flatMap(
    (piece) => readPlainBlocks(piece.text, piece.offset) ?? parsePiece(piece),
  );
  return { type: 'root', children };
}
