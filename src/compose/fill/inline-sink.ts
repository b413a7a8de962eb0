import type { Inline } from '../../document/index.js';

/** Cách giữ khoảng trắng: of a block, of a part of one, or of a text that is no Markdown. */
export type Spacing = 'block' | 'part' | 'plain';

/** Markdown wraps lines; in a paragraph of a document a line end is a space. */
const LINE_ENDS = /[ \t]*(?:\r?\n[ \t]*)+/g;

/** Nơi gom thành phần trong dòng: the words of the template that stand side by side become one text. */
export class InlineSink {
  readonly #spacing: Spacing;
  readonly #inlines: Inline[] = [];
  #words = '';

  constructor(spacing: Spacing) {
    this.#spacing = spacing;
  }

  /** Words of the template. */
  write(words: string): void {
    this.#words += words;
  }

  /** What a value or a mark of the template gives. */
  put(inlines: readonly Inline[]): void {
    if (inlines.length === 0) return;
    this.#flush(false);
    for (const inline of inlines) this.#inlines.push(inline);
  }

  finish(): readonly Inline[] {
    this.#flush(true);
    return this.#inlines;
  }

  #flush(isLast: boolean): void {
    const value = this.#space(this.#words, isLast);
    if (value !== '') this.#inlines.push({ type: 'text', value });
    this.#words = '';
  }

  #space(words: string, isLast: boolean): string {
    if (this.#spacing === 'plain') return words;
    const joined = words.replace(LINE_ENDS, ' ');
    if (this.#spacing === 'part') return joined;
    const started = this.#inlines.length === 0 ? joined.replace(/^[ \t]+/, '') : joined;
    return isLast ? started.replace(/[ \t]+$/, '') : started;
  }
}
