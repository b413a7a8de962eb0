import type { Location, TextRange } from '../diagnostics/index.js';
import { LineTable } from './line-table.js';

/** Tệp văn bản đã đọc: `path` as shown to the user, and where each offset stands. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  #lines: LineTable | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The range of a location that is given by offsets; without offsets the start of the file. */
  locate(location: Pick<Location, 'endOffset' | 'offset'>): TextRange {
    const lines = this.#readLines();
    const offset = Math.min(location.offset ?? 0, this.text.length);
    const start = lines.positionAt(offset);
    const end = lines.positionAt(Math.max(offset, Math.min(location.endOffset ?? offset, this.text.length)));
    return { file: this.path, ...start, endLine: end.line, endColumn: end.column };
  }

  /** A line, counted from 1, without its end; undefined when the file has no such line. */
  readLine(line: number): string | undefined {
    const range = this.#readLines().rangeOf(line);
    return range && this.text.slice(...range).replace(/\r?\n$/, '');
  }

  #readLines(): LineTable {
    this.#lines ??= new LineTable(this.text);
    return this.#lines;
  }
}
