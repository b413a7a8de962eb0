/** Vị trí trong văn bản; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Bảng đầu dòng của một tệp: turns character offsets into lines and columns. */
export class LineTable {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** Line and column of an offset; an offset past the end gives the end. */
  positionAt(offset: number): TextPosition {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** Offsets of the start and the end of a line, counted from 1; undefined when there is no such line. */
  rangeOf(line: number): readonly [number, number | undefined] | undefined {
    const start = this.#starts[line - 1];
    return start === undefined ? undefined : [start, this.#starts[line]];
  }
}
