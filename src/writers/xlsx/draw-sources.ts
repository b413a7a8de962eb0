import type { CellValue, ColumnAlignment, DatumOrigin } from '../../document/index.js';
import type { CellPen, DrawnCell } from './cell-pen.js';
import { dividePage } from './columns.js';
import { printMoment, readDay } from './dates.js';
import { drawRow } from './draw-row.js';
import { limits } from './form.js';
import { describeOrigin, type PlacedFigure } from './list-sources.js';
import type { OpenWorkbook } from './open-workbook.js';
import { nameSources } from './sheet-names.js';
import { nameCell, SheetWriter } from './sheet-writer.js';

interface SourceColumn {
  readonly title: string;
  readonly width: number;
  readonly alignment: ColumnAlignment;
  readonly draw: (pen: CellPen, placed: PlacedFigure) => DrawnCell;
}

function drawCount(pen: CellPen, value: number | undefined): DrawnCell {
  return value === undefined ? pen.drawText('') : pen.draw([], { type: 'number', value, decimals: 0 });
}

function readMoment(moment: string): { readonly text: string; readonly value?: CellValue } {
  const isDay = readDay(moment) !== undefined;
  return isDay ? { text: '', value: { type: 'date', value: moment } } : { text: printMoment(moment) };
}

/** A column of what only figures of the data files have. */
function drawDatum(draw: (pen: CellPen, origin: DatumOrigin) => DrawnCell) {
  return (pen: CellPen, { figure: { origin } }: PlacedFigure) =>
    origin.kind === 'datum' ? draw(pen, origin) : pen.drawText('');
}

const columns: readonly SourceColumn[] = [
  { title: 'Ô', width: 7, alignment: 'center', draw: (pen, { cell }) => pen.drawText(cell) },
  { title: 'Số liệu', width: 18, alignment: 'left', draw: (pen, { figure }) => pen.drawText(figure.value) },
  {
    title: 'Tệp dữ liệu',
    width: 29,
    alignment: 'left',
    draw: drawDatum((pen, { file }) => pen.drawText(file)),
  },
  {
    title: 'Dòng',
    width: 8,
    alignment: 'center',
    draw: drawDatum((pen, { line }) => drawCount(pen, line)),
  },
  {
    title: 'Cột',
    width: 7,
    alignment: 'center',
    draw: drawDatum((pen, { column }) => drawCount(pen, column)),
  },
  {
    title: 'Nguồn',
    width: 30,
    alignment: 'left',
    draw: drawDatum((pen, { source = '' }) => pen.drawText(source)),
  },
  {
    title: 'Thời điểm',
    width: 15,
    alignment: 'center',
    draw: drawDatum((pen, { asOf = '' }) => pen.drawKnown(asOf, readMoment)),
  },
  {
    title: 'Cách tính',
    width: 32,
    alignment: 'left',
    draw: (pen, { figure: { origin } }) =>
      pen.drawText(origin.kind === 'computed' ? describeOrigin(origin) : ''),
  },
];

const widths = dividePage(columns, 'landscape');

/**
 * Trang "Nguồn số liệu": one row for each figure of the annex, with the place in the data that it was
 * taken from or how it was computed. More rows than a sheet holds go on in a next one.
 */
export class SourcesWriter {
  readonly #book: OpenWorkbook;
  readonly #mostRows: number;
  #count = 1;
  #writer: SheetWriter;
  #cells: readonly ((placed: PlacedFigure) => DrawnCell)[] = [];

  constructor(book: OpenWorkbook, mostRows: number = limits.rows) {
    this.#book = book;
    this.#mostRows = mostRows;
    this.#writer = this.#open();
  }

  /** Lists the figures of a row; waits only where a sheet is full and the next one begins. */
  async add(figures: readonly PlacedFigure[]): Promise<void> {
    for (const placed of figures) {
      if (this.#writer.rowCount === this.#mostRows) await this.#openNext();
      drawRow(
        this.#writer,
        this.#cells.map((draw) => draw(placed)),
      );
    }
  }

  close(): Promise<void> {
    return this.#writer.close({ filter: `A1:${nameCell(columns.length - 1, this.#writer.rowCount)}` });
  }

  async #openNext(): Promise<void> {
    await this.close();
    this.#count += 1;
    this.#writer = this.#open();
  }

  #open(): SheetWriter {
    const page = { name: nameSources(this.#count), orientation: 'landscape', frozen: 1 } as const;
    const writer = new SheetWriter(this.#book, { ...page, titles: { first: 1, last: 1 } }, widths);
    const titles = columns.map(({ title }, column) =>
      writer.createPen(column, 1, 'header', 'center').drawText(title),
    );
    drawRow(writer, titles);
    this.#cells = columns.map(({ draw, alignment }, column) => {
      const pen = writer.createPen(column, 1, 'body', alignment);
      return (placed) => draw(pen, placed);
    });
    return writer;
  }
}
