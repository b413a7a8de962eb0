import type { ControlNode, SilentNode } from '../compiled/index.js';
import type { TagEvent } from './markdown-text.js';
import type { GroupPiece } from './pieces.js';
import { toSilentNode } from './plain-nodes.js';

/** Một nút, hay một thẻ đứng giữa các nút. */
export type Item<N> = { readonly mark: TagEvent['mark'] } | { readonly node: N };

interface Frame<N> {
  readonly group: GroupPiece;
  readonly bodies: (readonly N[])[];
  body: N[];
}

/**
 * Lồng các nút vào thẻ của chúng.
 * @param onCrossing is told of a group of tags that begins here and ends elsewhere, or the other way round.
 */
export function nestTags<N>(
  items: readonly Item<N>[],
  onCrossing: (group: GroupPiece) => void,
): readonly (ControlNode<N> | N | SilentNode)[] {
  type Nested = ControlNode<N> | N | SilentNode;
  const stack: Frame<Nested>[] = [];
  const whole: Nested[] = [];
  for (const item of items) {
    const body = stack.at(-1)?.body ?? whole;
    if ('node' in item) body.push(item.node);
    else if (item.mark.type !== 'tag') body.push(toSilentNode(item.mark));
    else {
      const { group, index } = item.mark;
      if (index === 0) stack.push({ group, bodies: [], body: [] });
      else if (stack.at(-1)?.group === group) closeBody(stack, whole, index);
      else onCrossing(group);
    }
  }
  for (const { group } of stack) onCrossing(group);
  return whole;
}

function closeBody<N>(
  stack: Frame<ControlNode<N> | N | SilentNode>[],
  whole: unknown[],
  index: number,
): void {
  const frame = stack.at(-1);
  if (frame === undefined) return;
  frame.bodies.push(frame.body);
  frame.body = [];
  const { group, bodies } = frame;
  if (index < group.bodies.length) return;
  stack.pop();
  const outer = stack.at(-1)?.body ?? whole;
  outer.push({ type: 'control', at: group.at, control: group.control, bodies } as ControlNode<N>);
}
