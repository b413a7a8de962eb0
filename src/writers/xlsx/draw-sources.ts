import type { CellValue, ColumnAlignment, Inline } from '../../document/index.js';
import { divideWidth } from './columns.js';
import { printMoment, readDay } from './dates.js';
import { drawRow, type ReadCell } from './draw-row.js';
import { limits, type TextRole } from './form.js';
import { describeOrigin, type PlacedFigure } from './list-sources.js';
import type { OpenWorkbook } from './open-workbook.js';
import { readRuns } from './read-runs.js';
import { nameSources } from './sheet-names.js';
import { nameCell, SheetWriter } from './sheet-writer.js';

interface SourceColumn {
  readonly title: string;
  readonly width: number;
  readonly alignment: ColumnAlignment;
  readonly read: (placed: PlacedFigure) => CellValue | string | undefined;
}

function countFrom(value: number): CellValue {
  return { type: 'number', value, decimals: 0 };
}

function readMoment(moment: string | undefined): CellValue | string | undefined {
  if (moment === undefined) return undefined;
  return readDay(moment) !== undefined ? { type: 'date', value: moment } : printMoment(moment);
}

function readDatum<T>(read: (datum: Extract<PlacedFigure['figure']['origin'], { kind: 'datum' }>) => T) {
  return ({ figure: { origin } }: PlacedFigure): T | undefined =>
    origin.kind === 'datum' ? read(origin) : undefined;
}

const columns: readonly SourceColumn[] = [
  { title: 'Ô', width: 7, alignment: 'center', read: ({ cell }) => cell },
  { title: 'Số liệu', width: 18, alignment: 'left', read: ({ figure }) => figure.value },
  { title: 'Tệp dữ liệu', width: 29, alignment: 'left', read: readDatum(({ file }) => file) },
  { title: 'Dòng', width: 8, alignment: 'center', read: readDatum(({ line }) => countFrom(line)) },
  { title: 'Cột', width: 7, alignment: 'center', read: readDatum(({ column }) => countFrom(column)) },
  { title: 'Nguồn', width: 30, alignment: 'left', read: readDatum(({ source }) => source) },
  { title: 'Thời điểm', width: 15, alignment: 'center', read: readDatum(({ asOf }) => readMoment(asOf)) },
  {
    title: 'Cách tính',
    width: 32,
    alignment: 'left',
    read: ({ figure: { origin } }) => (origin.kind === 'computed' ? describeOrigin(origin) : undefined),
  },
];

const widths = divideWidth(columns, 'landscape');

function readCell(content: CellValue | string | undefined, index: number, role: TextRole): ReadCell {
  const text = typeof content === 'string' ? content : '';
  const inlines: readonly Inline[] = [{ type: 'text', value: text }];
  return {
    start: index,
    span: 1,
    runs: readRuns(inlines),
    role,
    alignment: role === 'header' ? 'center' : (columns[index]?.alignment ?? 'left'),
    ...(typeof content === 'object' ? { value: content } : {}),
  };
}

/**
 * Trang "Nguồn số liệu": one row for each figure of the annex, with the place in the data that it was
 * taken from or how it was computed. More rows than a sheet holds go on in a next one.
 */
export class SourcesWriter {
  readonly #book: OpenWorkbook;
  readonly #mostRows: number;
  #count = 1;
  #writer: SheetWriter;

  constructor(book: OpenWorkbook, mostRows: number = limits.rows) {
    this.#book = book;
    this.#mostRows = mostRows;
    this.#writer = this.#open();
  }

  /** Lists the figures of a row; waits only where a sheet is full and the next one begins. */
  async add(figures: readonly PlacedFigure[]): Promise<void> {
    for (const placed of figures) {
      if (this.#writer.rowCount === this.#mostRows) await this.#openNext();
      const cells = columns.map(({ read }, index) => readCell(read(placed), index, 'body'));
      drawRow(this.#writer, widths, cells);
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
    const titles = columns.map(({ title }, column) => readCell(title, column, 'header'));
    drawRow(writer, widths, titles);
    return writer;
  }
}
