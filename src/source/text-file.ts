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
    this.#lines ??= new LineTable(this.text);
    const offset = Math.min(location.offset ?? 0, this.text.length);
    const start = this.#lines.positionAt(offset);
    const end = this.#lines.positionAt(Math.max(offset, location.endOffset ?? offset));
    return { file: this.path, ...start, endLine: end.line, endColumn: end.column };
  }
}
