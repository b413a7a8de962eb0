import type { List, ListItem } from 'mdast';
import type { Inline } from '../../document/index.js';
import { formatPointLetter } from '../../text/index.js';
import { addBlocks } from './blocks.js';
import type { BodyBuilder } from './builder.js';
import { toInlineList } from './inlines.js';

/** How many dashed and numbered lists a list stands in. */
interface Depth {
  readonly dashes: number;
  readonly numbers: number;
}

/** The deepest list of official style: "-" and below it "+". */
const DEEPEST_DASH = 2;

type AddLead = (children: readonly Inline[]) => void;

function addItem(builder: BodyBuilder, item: ListItem, depth: Depth, addLead: AddLead): void {
  const [lead, ...rest] = item.children;
  if (lead?.type === 'paragraph') addLead(toInlineList(builder, lead.children));
  for (const child of lead?.type === 'paragraph' ? rest : item.children) {
    if (child.type === 'list') addList(builder, child, depth);
    else addBlocks(builder, [child]);
  }
}

function addDashes(builder: BodyBuilder, list: List, depth: Depth): void {
  if (depth.dashes >= DEEPEST_DASH) {
    builder.reportUnsupported(list, { vi: 'gạch đầu dòng quá hai cấp', en: 'dashes deeper than two levels' });
    return;
  }
  for (const item of list.children) {
    addItem(builder, item, { ...depth, dashes: depth.dashes + 1 }, (children) =>
      builder.add({ type: 'dashItem', depth: depth.dashes === 0 ? 1 : 2, children }),
    );
  }
}

function addNumbers(builder: BodyBuilder, list: List, depth: Depth): void {
  for (const [index, item] of list.children.entries()) {
    const ordinal = depth.numbers === 0 ? builder.numbering.nextClause() : `${formatPointLetter(index + 1)})`;
    addItem(builder, item, { ...depth, numbers: depth.numbers + 1 }, (children) =>
      builder.add({ type: 'paragraph', ordinal, children }),
    );
  }
}

/** Danh sách: dashes, or clauses without a title (1.) and, inside them, points (a). */
export function addList(builder: BodyBuilder, list: List, depth: Depth = { dashes: 0, numbers: 0 }): void {
  if (list.ordered) addNumbers(builder, list, depth);
  else addDashes(builder, list, depth);
}
