import { type AnnexSheet, type Footnote, type PlacedCell, placeCells } from '../../document/index.js';
import { chooseFilter } from './auto-filter.js';
import type { CellPen, DrawnCell } from './cell-pen.js';
import { drawHeader, drawHeading } from './draw-header.js';
import { drawNotes } from './draw-notes.js';
import { drawWholeRow } from './draw-row.js';
import { SourcesWriter } from './draw-sources.js';
import { writeHighlights } from './highlights.js';
import { listFigures } from './list-sources.js';
import type { OpenWorkbook } from './open-workbook.js';
import { type AddNote, readRuns, readSimpleText } from './read-runs.js';
import { nameSheet } from './sheet-names.js';
import { planSheet, type SheetPlan } from './sheet-plan.js';
import { SheetWriter } from './sheet-writer.js';

function describeTablePage(sheet: AnnexSheet, { headerRow, dataRow }: SheetPlan) {
  const titles = sheet.header.length > 0 ? { first: headerRow, last: dataRow - 1 } : undefined;
  return { name: nameSheet(sheet.name), orientation: sheet.orientation, frozen: dataRow - 1, titles };
}

/** Vẽ trang tính của phụ lục và, as the rows go by, the sheet with their sources. */
class TableDrawing {
  readonly #book: OpenWorkbook;
  readonly #sheet: AnnexSheet;
  readonly #plan: SheetPlan;
  readonly #writer: SheetWriter;
  readonly #sources: SourcesWriter;
  readonly #notes: Footnote[] = [];
  readonly #addNote: AddNote = (note) => this.#notes.push(note);
  readonly #groupPens: CellPen[] = [];
  readonly #bodyPens: CellPen[] = [];
  #hasTall = false;

  constructor(book: OpenWorkbook, sheet: AnnexSheet) {
    this.#book = book;
    this.#sheet = sheet;
    this.#plan = planSheet(sheet);
    this.#writer = new SheetWriter(book, describeTablePage(sheet, this.#plan), this.#plan.widths, true);
    this.#sources = new SourcesWriter(book);
  }

  async drawTop(): Promise<void> {
    const { heading, headerRow, widths } = this.#plan;
    drawHeading(this.#writer, this.#plan, this.#addNote);
    for (const [index, cell] of heading.entries()) await this.#addSources([{ cell, start: 0 }], index + 1);
    drawHeader(this.#writer, this.#sheet.header, this.#plan, this.#addNote);
    for (const [index, row] of this.#sheet.header.entries()) {
      await this.#addSources(placeCells(row, widths.length), headerRow + index);
    }
  }

  async drawRows(): Promise<void> {
    const { widths } = this.#plan;
    for (const row of this.#sheet.rows) {
      const placed = placeCells(row, widths.length);
      const number = this.#writer.rowCount + 1;
      const cells = placed.map((cell) => this.#drawCell(cell, row.group ?? false));
      if (drawWholeRow(this.#writer, cells) > 1) this.#hasTall = true;
      await this.#addSources(placed, number);
      if (this.#book.isFull) await this.#book.drain();
    }
  }

  async close(): Promise<void> {
    const { header, columns } = this.#sheet;
    const last = this.#writer.rowCount;
    await this.#sources.close();
    await drawNotes(this.#book, this.#writer, this.#notes, this.#plan.widths);
    await this.#writer.close({
      filter: chooseFilter(header, this.#plan, { last, hasTall: this.#hasTall }),
      highlights: writeHighlights(this.#book.styles, columns, this.#plan.dataRow, last),
    });
  }

  #drawCell({ cell, start, span }: PlacedCell, isGroup: boolean): DrawnCell {
    const pen = this.#choosePen(start, span, isGroup);
    const plain = cell.value ? undefined : readSimpleText(cell.children);
    return plain === undefined
      ? pen.draw(readRuns(cell.children, this.#addNote), cell.value)
      : pen.drawText(plain);
  }

  #choosePen(start: number, span: number, isGroup: boolean): CellPen {
    const pens = isGroup ? this.#groupPens : this.#bodyPens;
    const place = start * (this.#plan.widths.length + 1) + span;
    let pen = pens[place];
    if (pen === undefined) {
      const alignment = span > 1 ? 'left' : (this.#sheet.columns[start]?.alignment ?? 'left');
      pen = this.#writer.createPen(start, span, isGroup ? 'group' : 'body', alignment);
      pens[place] = pen;
    }
    return pen;
  }

  async #addSources(cells: readonly Pick<PlacedCell, 'cell' | 'start'>[], row: number): Promise<void> {
    const figures = listFigures(cells, row);
    if (figures.length > 0) await this.#sources.add(figures);
  }
}

/** Vẽ trang tính của phụ lục (heading, header, rows, notes) và trang nguồn số liệu của nó. */
export async function drawTable(book: OpenWorkbook, sheet: AnnexSheet): Promise<void> {
  const drawing = new TableDrawing(book, sheet);
  await drawing.drawTop();
  await drawing.drawRows();
  await drawing.close();
}
