import type { FootnoteDefinition, Node } from 'mdast';
import type { Block, Section } from '../../document/index.js';
import type { Composition } from '../composition.js';
import type { FrontMatter } from '../template.js';
import { Numbering } from './numbering.js';

/** Phụ lục đang soạn. */
export interface AnnexDraft {
  readonly title: string;
  readonly section: Section;
}

/** Thân văn bản đang dựng: where the blocks go, how they are numbered, which footnotes are defined. */
export class BodyBuilder {
  readonly composition: Composition;
  readonly definitions = new Map<string, FootnoteDefinition>();
  readonly annexes: AnnexDraft[] = [];
  readonly numbering: Numbering;
  readonly #frontMatter: FrontMatter;
  readonly blocks: Block[] = [];

  constructor(composition: Composition, frontMatter: FrontMatter) {
    this.composition = composition;
    this.#frontMatter = frontMatter;
    this.numbering = new Numbering(frontMatter.layout ?? 'parts', frontMatter.pointNumbering ?? 'letter');
  }

  add(block: Block): void {
    this.blocks.push(block);
  }

  /** A builder for an annex: its own blocks and numbers, the same footnotes. */
  createChild(): BodyBuilder {
    const child = new BodyBuilder(this.composition, this.#frontMatter);
    for (const [id, definition] of this.definitions) child.definitions.set(id, definition);
    return child;
  }

  /** The template holds Markdown that official documents have no form for. */
  reportUnsupported(node: Node, what: { readonly vi: string; readonly en: string }): void {
    this.composition.report({
      code: 'template-unsupported',
      location: this.composition.placeOf(node.position?.start.offset ?? 0),
      message: { vi: `Mẫu không dùng được ${what.vi}.`, en: `Templates cannot use ${what.en}.` },
      hint: {
        vi: 'Chỉ dùng tiêu đề #, đoạn văn, gạch đầu dòng, danh sách đánh số, bảng, chú thích [^…] và khối :::annex, :::table.',
        en: 'Use headings, paragraphs, dashes, numbered lists, tables, footnotes, :::annex and :::table only.',
      },
    });
  }
}
