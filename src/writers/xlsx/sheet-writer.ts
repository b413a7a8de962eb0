import type { ColumnAlignment } from '../../document/index.js';
import {
  closeTag,
  element,
  emptyContent,
  endCell,
  join,
  openCell,
  openRow,
  openTag,
  type Xml,
  xmlDocument,
} from '../markup/index.js';
import { CellPen } from './cell-pen.js';
import { measureRoom, pixelsToColumnWidth } from './columns.js';
import { limits, type TextRole } from './form.js';
import type { OpenWorkbook } from './open-workbook.js';
import type { OpenPart } from './package-stream.js';
import { type PageOptions, writePage, writeView } from './page-options.js';
import type { StyleTable } from './styles.js';

/** Ô sẽ ghi: columns from `start` (from 0), `span` of them merged; `style` is its number in the style table. */
export interface SheetCell {
  readonly start: number;
  readonly span: number;
  readonly style: number;
  /** What follows the address: style and content. */
  readonly ending: Xml;
}

/** Phần sau các dòng: a filter over a range, and what conditions mark. */
export interface SheetEnding {
  readonly filter?: string | undefined;
  readonly highlights?: readonly Xml[];
}

/** Tên cột, `column` from 0. */
function nameColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Địa chỉ ô, `column` from 0 and `row` from 1. */
export function nameCell(column: number, row: number): string {
  return `${nameColumn(column)}${row}`;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function writeOpening({ frozen }: PageOptions, widths: readonly number[]): Xml {
  const columns = widths.map((pixels, index) =>
    element('col', { min: index + 1, max: index + 1, width: pixelsToColumnWidth(pixels), customWidth: 1 }),
  );
  return join([
    xmlDocument(openTag('worksheet', { xmlns: namespace })),
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    writeView(frozen),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, ...columns),
    openTag('sheetData'),
  ]);
}

/** Trang tính ghi từng dòng; rows are numbered from 1. */
export class SheetWriter {
  readonly styles: StyleTable;
  readonly #part: OpenPart;
  readonly #page: PageOptions;
  readonly #widths: readonly number[];
  readonly #openings: readonly Xml[];
  readonly #merged: string[] = [];
  #reached = 0;

  /** Opens a sheet with the page of the decree and columns of the given widths (pixels). */
  constructor(book: OpenWorkbook, page: PageOptions, widths: readonly number[], beside = false) {
    this.styles = book.styles;
    this.#page = page;
    this.#part = book.openSheet(page, beside);
    this.#widths = widths;
    this.#openings = widths.map((_, index) => openCell(nameColumn(index)));
    this.#part.writer.write(writeOpening(page, widths));
  }

  /** Number of the last row written. */
  get rowCount(): number {
    return this.#reached;
  }

  /** A pen for cells at columns from `start`. */
  createPen(start: number, span: number, role: TextRole, alignment: ColumnAlignment): CellPen {
    const room = measureRoom(this.#widths, start, span);
    return new CellPen(this.styles, { start, span, room, role, alignment });
  }

  /** Writes the next row, over `depth` rows of the sheet, each `height` points high. */
  writeRow(cells: readonly SheetCell[], height: number, depth = 1): void {
    const first = this.#reached + 1;
    this.#reached += depth;
    if (this.#reached > limits.rows) throw new RangeError(`A sheet holds ${limits.rows} rows.`);
    for (let row = first; row <= this.#reached; row += 1) {
      this.#part.writer.write(openRow(row, height));
      this.#writeCells(cells, row, row === first);
      this.#part.writer.write(closeTag('row'));
    }
    for (const { start, span } of cells) {
      if (span * depth > 1)
        this.merge(`${nameCell(start, first)}:${nameCell(start + span - 1, this.#reached)}`);
    }
  }

  /** Merges cells of rows already written or to come; `range` is like "A1:C1". */
  merge(range: string): void {
    this.#merged.push(range);
  }

  async close({ filter, highlights = [] }: SheetEnding): Promise<void> {
    const { writer } = this.#part;
    writer.write(closeTag('sheetData'));
    if (filter !== undefined) writer.write(element('autoFilter', { ref: filter }));
    await this.#writeMerged();
    writer.write(join([...highlights, ...writePage(this.#page.orientation), closeTag('worksheet')]));
    await this.#part.close();
  }

  async #writeMerged(): Promise<void> {
    if (this.#merged.length === 0) return;
    const { writer } = this.#part;
    writer.write(openTag('mergeCells', { count: this.#merged.length }));
    for (const range of this.#merged) {
      writer.write(element('mergeCell', { ref: range }));
      if (writer.isFull) await writer.drain();
    }
    writer.write(closeTag('mergeCells'));
  }

  /** All columns of merged cells have the style, only the first of the first row the content. */
  #writeCells(cells: readonly SheetCell[], row: number, withContent: boolean): void {
    const { writer } = this.#part;
    const address = String(row);
    for (const { start, span, style, ending } of cells) {
      for (let column = start; column < start + span; column += 1) {
        const shown = withContent && column === start ? ending : endCell(style, emptyContent);
        writer.write(this.#openings[column] + address + shown);
      }
    }
  }
}
