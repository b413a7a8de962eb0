import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { checkBody } from '../check/index.js';
import type { BlockNode } from '../compiled/index.js';
import { placeBlocks } from './blocks.js';
import { BodyContext } from './context.js';
import { findWithin } from './find-within.js';
import { layOut } from './lay-out.js';
import { findOverload, parseMarkdown } from './parse-markdown.js';
import type { Piece } from './pieces.js';
import { listLeaves, weave } from './placed.js';
import { ProblemList } from './problems.js';

/** A tag that stands in a paragraph makes it longer, which may take in another: not more often than this. */
const MOST_ROUNDS = 5;

function findDefinitions(node: Nodes): readonly FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  return 'children' in node ? node.children.flatMap(findDefinitions) : [];
}

/** Words that nobody would see. */
function checkFootnotes(context: BodyContext, root: Root): void {
  const known = new Set<string>();
  for (const definition of findDefinitions(root)) {
    const { identifier } = definition;
    if (known.has(identifier)) {
      context.reportUnsupported(definition, {
        vi: `hai nội dung cho một chú thích [^${identifier}]`,
        en: `two texts of the footnote [^${identifier}]`,
      });
    } else if (!context.usedFootnotes.has(identifier)) {
      context.reportUnsupported(definition, {
        vi: `nội dung chú thích [^${identifier}] mà không chỗ nào nhắc đến`,
        en: `the text of a footnote [^${identifier}] that nothing refers to`,
      });
    }
    known.add(identifier);
  }
}

function reportMisplaced(problems: ProblemList, piece: Piece): void {
  problems.reportStructure(
    problems.locate(piece.at),
    {
      vi: 'Thẻ này đứng sát một đoạn văn hay gạch đầu dòng, nên hai bên thẻ bị đọc thành một.',
      en: 'This tag stands right beside a paragraph or a dash, so that both sides of it are read as one.',
    },
    {
      vi: 'Để một dòng trống giữa thẻ và chữ bên cạnh; trong vòng lặp, để một dòng trống trước thẻ đóng.',
      en: 'Leave a blank line between the tag and the words beside it; in a loop, before its closing tag.',
    },
  );
}

/** Một lần đọc: the blocks, or the pieces that have turned out to stand within paragraphs. */
function readOnce(
  pieces: readonly Piece[],
  inlines: ReadonlySet<Piece>,
  problems: ProblemList,
  headingLevels: number,
): { readonly blocks: readonly BlockNode[] } | { readonly within: readonly Piece[] } {
  const text = layOut(pieces, inlines);
  const markdown = text.finish();
  const overload = findOverload(markdown);
  if (overload) {
    const at = text.sourceOf(overload.offset);
    const hint = { vi: 'Tách ra, hoặc bỏ bớt.', en: 'Split it or leave some of it out.' };
    problems.reportStructure(problems.locate(at), overload.message, hint);
    return { blocks: [] };
  }
  const root = parseMarkdown(markdown);
  const context = new BodyContext(text, problems, headingLevels);
  const placed = placeBlocks(context, root.children);
  const within = findWithin(text, markdown, listLeaves(placed));
  if (within.inlines.length > 0) return { within: within.inlines };
  checkFootnotes(context, root);
  checkBody({ root, text, markdown, pieces }, problems);
  for (const piece of within.misplaced) reportMisplaced(problems, piece);
  context.passOver(within.misplaced);
  return { blocks: weave(placed, text.events, context.reportCrossing) };
}

/** Biên dịch thân mẫu: Markdown is read once, and once more when a tag of its own line stands within a paragraph. */
export function compileBody(
  pieces: readonly Piece[],
  problems: ProblemList,
  headingLevels: number,
): readonly BlockNode[] {
  const inlines = new Set<Piece>();
  for (let round = 1; ; round += 1) {
    const found = new ProblemList(problems.locate(0));
    const result = readOnce(pieces, inlines, found, headingLevels);
    if ('blocks' in result) {
      problems.problems.push(...found.problems);
      return result.blocks;
    }
    for (const piece of result.within) inlines.add(piece);
    if (round < MOST_ROUNDS) continue;
    for (const piece of result.within) reportMisplaced(problems, piece);
    return [];
  }
}
