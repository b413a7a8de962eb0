import type { Block, Inline, Section } from '../../document/index.js';
import { formatPointLetter } from '../../text/index.js';
import { Numbering } from '../numbering.js';
import type { FrontMatter } from '../template.js';

/** Phụ lục đang soạn. */
export interface AnnexDraft {
  readonly title: readonly Inline[];
  readonly section: Section;
}

interface Letters {
  readonly list: number;
  count: number;
}

/** Thân văn bản đang dựng: its blocks so far, and how they are numbered. */
export class BodyBuilder {
  readonly blocks: Block[] = [];
  readonly annexes: AnnexDraft[] = [];
  readonly numbering: Numbering;
  readonly #frontMatter: FrontMatter;
  /** The points of the lists that are going on, by how many lists they stand in. */
  readonly #letters = new Map<number, Letters>();

  constructor(frontMatter: FrontMatter) {
    this.#frontMatter = frontMatter;
    this.numbering = new Numbering(frontMatter.layout ?? 'parts', frontMatter.pointNumbering ?? 'letter');
  }

  /** @param level how many lists the block stands in: what is deeper has come to its end. */
  add(block: Block, level = 0): void {
    this.closeLists(level);
    this.blocks.push(block);
  }

  /** The lists that stand in more than so many come to their end. */
  closeLists(level: number): void {
    for (const known of this.#letters.keys()) if (known > level) this.#letters.delete(known);
  }

  /** A builder for an annex: its own blocks and numbers. */
  createChild(): BodyBuilder {
    return new BodyBuilder(this.#frontMatter);
  }

  /** The letter of the next point of a list. */
  nextLetter(list: number, level: number): string {
    const known = this.#letters.get(level);
    const letters = known?.list === list ? known : { list, count: 0 };
    letters.count += 1;
    this.#letters.set(level, letters);
    return `${formatPointLetter(letters.count)})`;
  }
}
