import type { ProblemList } from '../compile/problems.js';
import type { BlockNode, Control } from '../compiled/index.js';
import type { Layout } from '../numbering.js';

type Heading = Extract<BlockNode, { type: 'heading' }>;

/** The levels that the heading before may have; 0 where none stands before. */
type Depths = ReadonlySet<number>;

const START: Depths = new Set([0]);

function join(...all: readonly Depths[]): Depths {
  return new Set(all.flatMap((depths) => [...depths]));
}

/** A chapter may hold its articles without sections. */
function mayFollow(depth: number, before: number, layout: Layout): boolean {
  if (before === 0 || depth <= before + 1) return true;
  return layout === 'articles' && before === 1 && depth === 3;
}

function hasElse(control: Control): boolean {
  if (control.type === 'for') return false;
  return (control.type === 'if' ? control.conditions : control.choices).includes(null);
}

/** Đi qua các tiêu đề: whatever the tags of the template choose, one heading follows another. */
class LevelWalk {
  readonly #layout: Layout;
  readonly #report: (heading: Heading, before: number) => void;

  constructor(layout: Layout, report: (heading: Heading, before: number) => void) {
    this.#layout = layout;
    this.#report = report;
  }

  /** @returns the levels of the last heading. */
  walk(nodes: readonly BlockNode[], before: Depths): Depths {
    return nodes.reduce((depths, node) => this.#walkNode(node, depths), before);
  }

  #walkNode(node: BlockNode, before: Depths): Depths {
    if (node.type === 'annex') {
      this.walk(node.blocks, START);
      return START;
    }
    if (node.type === 'heading') {
      const { depth } = node;
      const fits = [...before].some((one) => mayFollow(depth, one, this.#layout));
      if (!fits) this.#report(node, Math.max(...before));
      return new Set([depth]);
    }
    if (node.type !== 'control') return before;
    const { bodies } = node;
    // A loop comes back to its beginning; only what is wrong then too is wrong.
    const again =
      node.control.type === 'for' ? join(before, ...bodies.map((body) => this.#last(body))) : before;
    const after = bodies.map((body) => this.walk(body, again));
    return hasElse(node.control) ? join(...after) : join(before, ...after);
  }

  #last(body: readonly BlockNode[]): Depths {
    return new LevelWalk(this.#layout, () => {}).walk(body, new Set());
  }
}

/** Tiêu đề nhảy cấp: a document may begin at any level, then goes down one at a time. */
export function checkHeadingLevels(nodes: readonly BlockNode[], layout: Layout, problems: ProblemList): void {
  const report = ({ at, depth }: Heading, before: number) => {
    problems.problems.push({
      code: 'heading-skips-level',
      location: problems.locate(at, at + depth),
      message: {
        vi: `Tiêu đề cấp ${depth} đứng ngay dưới tiêu đề cấp ${before}, thiếu cấp ở giữa.`,
        en: `A heading of level ${depth} stands right below one of level ${before}.`,
      },
      hint: {
        vi: `Viết ${'#'.repeat(before + 1)} cho tiêu đề này, hoặc thêm tiêu đề ở cấp còn thiếu.`,
        en: `Write ${'#'.repeat(before + 1)}, or add the heading that is missing.`,
      },
    });
  };
  new LevelWalk(layout, report).walk(nodes, START);
}
