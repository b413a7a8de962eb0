import type { GroupPiece, OutputPiece, SilentPiece, TextPiece } from './pieces.js';

const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Dấu thay chỗ của một thẻ hay chỗ in. */
export const MARK = /\uE000(\d+)\uE001/g;

/** Điều mà một dấu thay cho; of a group the tag before its body `index`, or the one at its end. */
export type Mark =
  | OutputPiece
  | SilentPiece
  | { readonly type: 'tag'; readonly at: number; readonly group: GroupPiece; readonly index: number };

/** Thẻ đứng giữa các dòng: `offset` is where the line after it starts. */
export interface TagEvent {
  readonly offset: number;
  readonly mark: Exclude<Mark, OutputPiece>;
}

interface Segment {
  readonly start: number;
  readonly at: number;
  readonly isText: boolean;
}

/** Chữ Markdown của mẫu: marks for what stands in a line, and the tags that stand between the lines. */
export class MarkdownText {
  readonly marks: Mark[] = [];
  readonly events: TagEvent[] = [];
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  #pending: TagEvent['mark'][] = [];
  #length = 0;
  #lineStart = 0;
  #isLineBlank = true;
  #dropsLineEnd = false;

  /** Whether a tag at this point stands between two lines. */
  get startsLine(): boolean {
    return this.#isLineBlank || this.#pending.length > 0;
  }

  write({ text, at }: TextPiece): void {
    const dropped = this.#dropsLineEnd ? (/^[ \t]*\r?\n/.exec(text)?.[0].length ?? 0) : 0;
    if (text.length > dropped) this.#dropsLineEnd = false;
    this.#append(text.slice(dropped), at + dropped, true);
  }

  put(mark: Mark): void {
    this.marks.push(mark);
    this.#append(`${OPEN}${this.marks.length - 1}${CLOSE}`, mark.at, false);
  }

  /** A tag between two lines. */
  putBetween(mark: TagEvent['mark']): void {
    if (this.#isLineBlank) this.events.push({ offset: this.#lineStart, mark });
    else this.#pending.push(mark);
  }

  /** Begins a new line in the place of the one that the text has next. */
  endLine(at: number): void {
    if (this.#isLineBlank) return;
    this.#append('\n', at, false);
    this.#dropsLineEnd = true;
  }

  /** Parts the bodies of a group, so that none goes on in another. */
  part(at: number, withBlankLine: boolean): void {
    this.#dropsLineEnd = false;
    if (!this.#isLineBlank) this.#append('\n', at, false);
    if (withBlankLine) this.#append('\n', at, false);
  }

  #append(text: string, at: number, isText: boolean): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#segments.push({ start: this.#length, at, isText });
    const line = text.lastIndexOf('\n') + 1;
    if (line > 0) {
      const first = this.#length + text.indexOf('\n') + 1;
      this.events.push(...this.#pending.map((mark) => ({ offset: first, mark })));
      this.#pending = [];
      this.#lineStart = this.#length + line;
      this.#isLineBlank = true;
    }
    this.#isLineBlank &&= text.slice(line).trim() === '';
    this.#length += text.length;
  }

  /** The whole text; tags that no line follows stand at its end. */
  finish(): string {
    this.events.push(...this.#pending.map((mark) => ({ offset: this.#length, mark })));
    this.#pending = [];
    return this.#parts.join('');
  }

  /** Where a character of this text stands in the template. */
  sourceOf(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = this.#segments[low];
    if (segment === undefined) return 0;
    return segment.at + (segment.isText ? offset - segment.start : 0);
  }
}
