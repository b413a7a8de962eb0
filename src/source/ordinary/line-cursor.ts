import { giveUp } from './unusual.js';

/** Indentation, dash, key with its colon, and the rest of a line. */
const LINE =
  /( *)(- +)?(?:([A-Za-z\u00C0-\u1EF9][\w\u00C0-\u1EF9/-]{0,99})(: +|:(?=\r?(?:\n|$))))?([^\r\n]*)\r?(?:\n|$)/y;
const RAW_LINE = /( *)([^\r\n]*)\r?(?:\n|$)/y;

/** Con trỏ dòng: the parts of one line after another, blank lines and comments passed over. */
export class LineCursor {
  /** Column of what comes first on the line: the dash, the key or the text. */
  column = 0;
  hasDash = false;
  key: string | undefined;
  keyAt = 0;
  /** What stands after the dash and the key, and its offset. */
  rest = '';
  restAt = 0;
  isAtEnd = false;
  /** Column of the deepest comment on a line of its own before this line; -1 when there is none. */
  commentColumn = -1;
  readonly #text: string;
  #dashWidth = 0;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  /** Offset of what comes first on the line: the dash, the key or the text. */
  get startAt(): number {
    return this.hasDash ? this.keyAt - this.#dashWidth : this.keyAt;
  }

  /** Offset of the line below. */
  get nextLineAt(): number {
    return this.#next;
  }

  /** Goes to the next line that holds something. */
  advance(): void {
    this.commentColumn = -1;
    while (this.#next < this.#text.length) {
      this.#readLine();
      if (this.hasDash || this.key !== undefined) return;
      if (this.rest.startsWith('#')) this.commentColumn = Math.max(this.commentColumn, this.column);
      else if (this.rest !== '') return;
    }
    this.isAtEnd = true;
  }

  /** Goes on from the start of another line below. */
  continueAt(offset: number): void {
    this.#next = offset;
    this.advance();
  }

  /** Passes the dash: what follows it stands in a column of its own. */
  passDash(): void {
    this.column += this.#dashWidth;
    this.hasDash = false;
  }

  /**
   * The lines of a block scalar below, equally indented and deeper than `column`; goes to the line after them.
   * Blank lines inside and further indentation have rules of their own and are left to the library.
   */
  takeBlock(column: number): { readonly lines: readonly string[]; readonly end: number } {
    const lines: string[] = [];
    let end = this.#next;
    let width = 0;
    let isOver = false;
    while (this.#next < this.#text.length) {
      RAW_LINE.lastIndex = this.#next;
      const [, indent = '', content = ''] = RAW_LINE.exec(this.#text) ?? giveUp();
      if (content !== '' && indent.length <= column) break;
      // A line of spaces may be a part of the text.
      if (content === '' && indent === '') isOver = true;
      else if (isOver || content === '' || content.endsWith(' ')) giveUp();
      else if (lines.push(content) === 1) width = indent.length;
      else if (indent.length !== width) giveUp();
      this.#next = RAW_LINE.lastIndex;
      if (!isOver) end = this.#next;
    }
    this.advance();
    return { lines, end };
  }

  #readLine(): void {
    const start = this.#next;
    LINE.lastIndex = start;
    const parts = LINE.exec(this.#text) ?? giveUp();
    this.#next = LINE.lastIndex;
    this.column = parts[1]?.length ?? 0;
    this.#dashWidth = parts[2]?.length ?? 0;
    this.hasDash = this.#dashWidth > 0;
    this.key = parts[3];
    this.keyAt = start + this.column + this.#dashWidth;
    this.rest = parts[5] ?? '';
    this.restAt = this.keyAt + (this.key?.length ?? 0) + (parts[4]?.length ?? 0);
  }
}
