import type { BlockNode } from '../compiled/index.js';
import type { MarkdownText, TagEvent } from './markdown-text.js';
import type { GroupPiece, Piece } from './pieces.js';
import type { Placed } from './placed.js';

/** Thẻ trên dòng riêng mà lại đứng trong một đoạn. */
export interface TagsWithin {
  /** They are part of one paragraph. */
  readonly inlines: readonly Piece[];
  /** They run into blocks that are no paragraphs. */
  readonly misplaced: readonly Piece[];
}

type Leaf = Placed<BlockNode>;
type Span = readonly [start: number, end: number];

/** How many leaves start before an offset. */
function countBefore(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The leaf that goes on over an offset. */
function findAround(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  const leaf = leaves[countBefore(leaves, offset) - 1];
  return leaf && offset < leaf.end && leaf.flow !== 'table' ? leaf : undefined;
}

/** The first and the last place of each group of tags. */
function measureGroups(events: readonly TagEvent[]): ReadonlyMap<GroupPiece, { start: number; end: number }> {
  const groups = new Map<GroupPiece, { start: number; end: number }>();
  for (const { mark, offset } of events) {
    if (mark.type !== 'tag') continue;
    const known = groups.get(mark.group);
    if (known) known.end = offset;
    else groups.set(mark.group, { start: offset, end: offset });
  }
  return groups;
}

/** Tells whether the end of a loop's body and its beginning would be one paragraph. */
function joinsItself(
  markdown: string,
  [start, end]: Span,
  [first, last]: readonly (Leaf | undefined)[],
): boolean {
  if (first?.flow !== 'paragraph' || last === undefined || last.flow === 'other') return false;
  const before = markdown.slice(start, first.start);
  const after = markdown.slice(last.end, end);
  return !before.includes('\n') && after.split('\n').length <= 2;
}

/** Tìm những thẻ trên dòng riêng mà lại đứng trong một đoạn văn. */
export function findWithin(text: MarkdownText, markdown: string, leaves: readonly Leaf[]): TagsWithin {
  const inlines = new Set<Piece>();
  const misplaced = new Set<Piece>();
  const groups = measureGroups(text.events);
  for (const { mark, offset } of text.events) {
    const around = findAround(leaves, offset);
    if (around === undefined) continue;
    if (mark.type !== 'tag') {
      inlines.add(mark);
      continue;
    }
    const { start, end } = groups.get(mark.group) ?? { start: offset, end: offset };
    const inside = leaves.slice(Math.max(countBefore(leaves, start) - 1, 0), countBefore(leaves, end));
    const isText = inside.every(
      (leaf) =>
        leaf.end <= start || leaf.flow === 'paragraph' || (leaf.flow === 'item' && leaf.start < start),
    );
    (isText ? inlines : misplaced).add(mark.group);
  }
  for (const [group, { start, end }] of groups) {
    if (group.control.type !== 'for') continue;
    const [from, to] = [countBefore(leaves, start), countBefore(leaves, end)];
    if (to > from && joinsItself(markdown, [start, end], [leaves[from], leaves[to - 1]])) {
      (to - from === 1 ? inlines : misplaced).add(group);
    }
  }
  return { inlines: [...inlines], misplaced: [...misplaced] };
}
