import type { Inline } from '../../document/index.js';

/** Private-use characters (Unicode 23.5): they mean nothing to Markdown and may not stand in templates. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/g;

/** Ký tự dành riêng cho dấu thay chỗ. */
export const RESERVED_CHARACTERS = /[\uE000\uE001]/;

/**
 * Bảng dấu thay chỗ: the engine prints a mark for each value and the composer puts the value back afterwards,
 * so that no datum passes through the Markdown parser.
 */
export class MarkTable {
  readonly #values: (readonly Inline[])[] = [];

  /** The mark that stands for these inlines; nothing for none. */
  put(inlines: readonly Inline[]): string {
    if (inlines.length === 0) return '';
    this.#values.push(inlines);
    return `${OPEN}${this.#values.length - 1}${CLOSE}`;
  }

  /** A text with marks as inlines, the words of the template as text. */
  expand(text: string): readonly Inline[] {
    if (text && !text.includes(OPEN)) return [{ type: 'text', value: text }];
    const inlines: Inline[] = [];
    let end = 0;
    for (const match of text.matchAll(MARK)) {
      if (match.index > end) inlines.push({ type: 'text', value: text.slice(end, match.index) });
      inlines.push(...(this.#values[Number(match[1])] ?? []));
      end = match.index + match[0].length;
    }
    if (end < text.length) inlines.push({ type: 'text', value: text.slice(end) });
    return inlines;
  }
}
