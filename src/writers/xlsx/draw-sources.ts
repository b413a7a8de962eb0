import type { AnnexSheet, CellValue, ColumnAlignment, Inline } from '../../document/index.js';
import { divideWidth } from './columns.js';
import { printMoment, readDay } from './dates.js';
import { drawRow, type ReadCell } from './draw-row.js';
import { limits, type TextRole } from './form.js';
import { describeOrigin, listSources, type PlacedFigure } from './list-sources.js';
import type { OpenWorkbook } from './open-workbook.js';
import { readRuns } from './read-runs.js';
import { nameSources } from './sheet-names.js';
import type { SheetPlan, TallRows } from './sheet-plan.js';
import { nameCell, openSheet, type SheetWriter } from './sheet-writer.js';

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
  return readDay(moment) ? { type: 'date', value: moment } : printMoment(moment);
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

function openSources(book: OpenWorkbook, index: number): SheetWriter {
  const page = { name: nameSources(index), orientation: 'landscape', frozen: 1 } as const;
  const writer = openSheet(book, { ...page, titles: { first: 1, last: 1 } }, widths);
  drawRow(
    writer,
    widths,
    columns.map(({ title }, column) => readCell(title, column, 'header')),
  );
  return writer;
}

function closeSources(writer: SheetWriter): void {
  writer.sheet.autoFilter = `A1:${nameCell(columns.length - 1, writer.countRows())}`;
  writer.close();
}

/**
 * Vẽ trang "Nguồn số liệu": one row for each figure of the annex, with the place in the data that it was
 * taken from or how it was computed. More rows than a sheet holds go on in a next one.
 */
export async function drawSources(
  book: OpenWorkbook,
  sheet: AnnexSheet,
  plan: SheetPlan,
  tallRows: TallRows,
  mostRows: number = limits.rows,
): Promise<void> {
  let count = 1;
  let writer = openSources(book, count);
  for (const placed of listSources(sheet, plan, tallRows)) {
    if (writer.countRows() === mostRows) {
      closeSources(writer);
      count += 1;
      writer = openSources(book, count);
    }
    const cells = columns.map(({ read }, index) => readCell(read(placed), index, 'body'));
    drawRow(writer, widths, cells);
    if (book.isFull()) await book.drain();
  }
  closeSources(writer);
}
