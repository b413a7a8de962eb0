import type { List, ListItem } from 'mdast';
import type { BlockNode, InlineNode } from '../compiled/index.js';
import { placeBlocks, rangeOf } from './blocks.js';
import type { BodyContext } from './context.js';
import { toInlines } from './inlines.js';
import type { Placed } from './placed.js';

/** How many dashed and numbered lists a list stands in. */
interface Depth {
  readonly dashes: number;
  readonly numbers: number;
}

/** The deepest list of official style: "-" and below it "+". */
const DEEPEST_DASH = 2;

type CreateLead = (children: readonly InlineNode[]) => BlockNode;

function placeItem(
  context: BodyContext,
  item: ListItem,
  depth: Depth,
  createLead: CreateLead,
): readonly Placed<BlockNode>[] {
  const [lead, ...rest] = item.children;
  const hasLead = lead?.type === 'paragraph';
  const placed: Placed<BlockNode>[] = [];
  if (hasLead) {
    const node = createLead(toInlines(context, lead.children));
    placed.push({ start: rangeOf(item).start, end: rangeOf(lead).end, flow: 'item', node });
  }
  for (const child of hasLead ? rest : item.children) {
    if (child.type === 'list') placed.push(...placeNested(context, child, depth));
    else placed.push(...placeBlocks(context, [child], depth.dashes + depth.numbers));
  }
  return placed;
}

function placeDashes(context: BodyContext, list: List, depth: Depth): readonly Placed<BlockNode>[] {
  if (depth.dashes >= DEEPEST_DASH) {
    context.reportUnsupported(list, { vi: 'gạch đầu dòng quá hai cấp', en: 'dashes deeper than two levels' });
    return [];
  }
  const inner = { ...depth, dashes: depth.dashes + 1 };
  const level = inner.dashes + inner.numbers;
  return list.children.flatMap((item) =>
    placeItem(context, item, inner, (children) => ({
      type: 'dashItem',
      level,
      depth: depth.dashes === 0 ? 1 : 2,
      children,
    })),
  );
}

function placeNumbers(context: BodyContext, list: List, depth: Depth): readonly Placed<BlockNode>[] {
  const inner = { ...depth, numbers: depth.numbers + 1 };
  const level = inner.dashes + inner.numbers;
  const number = context.numberList();
  return list.children.flatMap((item) =>
    placeItem(context, item, inner, (children) => ({
      type: 'numberItem',
      level,
      list: number,
      isClause: depth.numbers === 0,
      children,
    })),
  );
}

function placeNested(context: BodyContext, list: List, depth: Depth): readonly Placed<BlockNode>[] {
  return list.ordered ? placeNumbers(context, list, depth) : placeDashes(context, list, depth);
}

/** Danh sách: dashes, or clauses without a title (1.) and, inside them, points (a). */
export function placeList(context: BodyContext, list: List): readonly Placed<BlockNode>[] {
  return placeNested(context, list, { dashes: 0, numbers: 0 });
}
