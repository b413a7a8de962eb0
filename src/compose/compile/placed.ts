import type { BlockNode, RowNode } from '../compiled/index.js';
import type { TagEvent } from './markdown-text.js';
import { type Item, nestTags } from './nest-tags.js';
import type { GroupPiece } from './pieces.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Khối đã biết chỗ trong chữ Markdown. `flow` tells what a line right behind it would do: go on in it, or not.
 * Lists are no blocks of their own: their items stand one after another.
 */
export type Placed<N> = Range &
  (
    | { readonly flow: 'item' | 'other' | 'paragraph'; readonly node: N }
    | {
        readonly flow: 'container';
        readonly blocks: readonly Placed<BlockNode>[];
        readonly build: (blocks: readonly BlockNode[]) => N;
      }
    | {
        readonly flow: 'table';
        readonly rows: readonly Placed<RowNode>[];
        readonly build: (rows: readonly RowNode[]) => N;
      }
  );

function buildNode<N>(
  placed: Placed<N>,
  events: readonly TagEvent[],
  onCrossing: (group: GroupPiece) => void,
): N {
  if (placed.flow === 'container') return placed.build(weave(placed.blocks, events, onCrossing));
  if (placed.flow === 'table') return placed.build(weave(placed.rows, events, onCrossing));
  return placed.node;
}

/** Đưa các thẻ đứng giữa các dòng về chỗ của chúng giữa các khối. */
export function weave<N>(
  placed: readonly Placed<N>[],
  events: readonly TagEvent[],
  onCrossing: (group: GroupPiece) => void,
): ReturnType<typeof nestTags<N>> {
  const items: Item<N>[] = [];
  let next = 0;
  const takeWhile = (isWanted: (event: TagEvent) => boolean): readonly TagEvent[] => {
    const from = next;
    for (let event = events[next]; event && isWanted(event); event = events[next]) next += 1;
    return events.slice(from, next);
  };
  for (const [index, block] of placed.entries()) {
    items.push(...takeWhile(({ offset }) => offset <= block.start));
    const within = [...takeWhile(({ offset }) => offset < block.end)];
    const begun = new Set(within.flatMap(({ mark }) => (mark.type === 'tag' ? [mark.group] : [])));
    const following = placed[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    // Tags that began among the rows of a table end there too, in the line below the last row.
    const closing = takeWhile(
      ({ mark, offset }) => mark.type === 'tag' && begun.has(mark.group) && offset <= following,
    );
    items.push({ node: buildNode(block, [...within, ...closing], onCrossing) });
  }
  items.push(...events.slice(next));
  return nestTags(items, onCrossing);
}

/** Các khối không chứa khối khác, in order; a table is one. */
export function listLeaves(placed: readonly Placed<BlockNode>[]): readonly Placed<BlockNode>[] {
  return placed.flatMap((block) => (block.flow === 'container' ? listLeaves(block.blocks) : [block]));
}
