import type { AnnexSheet, Footnote, TableColumn, TableRow } from '../../document/index.js';
import { addAutoFilter } from './auto-filter.js';
import { drawHeader, drawHeading } from './draw-header.js';
import { drawNotes } from './draw-notes.js';
import { drawWholeRow, type ReadCell } from './draw-row.js';
import { addHighlights } from './highlights.js';
import type { OpenWorkbook } from './open-workbook.js';
import { placeCells } from './place-cells.js';
import { type AddNote, readRuns } from './read-runs.js';
import { nameSheet } from './sheet-names.js';
import type { SheetPlan, TallRows } from './sheet-plan.js';
import { openSheet } from './sheet-writer.js';

function readRow(
  row: TableRow,
  columns: readonly TableColumn[],
  width: number,
  addNote: AddNote,
): readonly ReadCell[] {
  return placeCells(row, width).map(({ cell, start, span }) => ({
    start,
    span,
    runs: readRuns(cell.children, addNote),
    role: row.group ? 'group' : 'body',
    alignment: span > 1 ? 'left' : (columns[start]?.alignment ?? 'left'),
    value: cell.value,
  }));
}

function describeTablePage(sheet: AnnexSheet, { headerRow, dataRow }: SheetPlan) {
  const titles = sheet.header.length > 0 ? { first: headerRow, last: dataRow - 1 } : undefined;
  return { name: nameSheet(sheet.name), orientation: sheet.orientation, frozen: dataRow - 1, titles };
}

/**
 * Vẽ trang tính của phụ lục: heading, header, rows one at a time, then the notes.
 * Returns the few rows that took more than one row of the sheet.
 */
export async function drawTable(book: OpenWorkbook, sheet: AnnexSheet, plan: SheetPlan): Promise<TallRows> {
  const { widths } = plan;
  const notes: Footnote[] = [];
  const addNote: AddNote = (note) => notes.push(note);
  const writer = openSheet(book, describeTablePage(sheet, plan), widths);
  drawHeading(writer, plan, addNote);
  drawHeader(writer, sheet.header, plan, addNote);
  const tallRows = new Map<number, number>();
  for (const row of sheet.rows) {
    const first = writer.countRows() + 1;
    const depth = drawWholeRow(writer, widths, readRow(row, sheet.columns, widths.length, addNote));
    if (depth > 1) tallRows.set(first, depth);
    if (book.isFull()) await book.drain();
  }
  const last = writer.countRows();
  await drawNotes(book, writer, notes, widths);
  addAutoFilter(writer.sheet, sheet.header, plan, { last, tall: tallRows });
  addHighlights(writer.sheet, sheet.columns, plan.dataRow, last);
  writer.close();
  return tallRows;
}
