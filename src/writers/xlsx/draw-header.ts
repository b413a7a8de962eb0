import type { TableRow } from '../../document/index.js';
import { drawRow, type ReadCell } from './draw-row.js';
import { type PlacedCell, placeCells } from './place-cells.js';
import { type AddNote, readRuns } from './read-runs.js';
import type { SheetPlan } from './sheet-plan.js';
import { nameCell, type SheetWriter } from './sheet-writer.js';

const gapHeight = 9;

/** Vẽ tiêu đề phụ lục over the table's width, and the empty row below it. */
export function drawHeading(writer: SheetWriter, plan: SheetPlan, addNote: AddNote): void {
  for (const { role, children } of plan.heading) {
    const runs = readRuns(children, addNote);
    const span = plan.widths.length;
    drawRow(writer, plan.widths, [{ start: 0, span, runs, role, alignment: 'center' }]);
  }
  writer.writeRow([], gapHeight);
}

function isEmptyBelow(below: PlacedCell, above: PlacedCell): boolean {
  return below.cell.children.length === 0 && below.start === above.start && below.span === above.span;
}

/** How many of the header rows the cell covers: those below it whose cell in its place is empty. */
function countDepth(rows: readonly (readonly PlacedCell[])[], index: number, cell: PlacedCell): number {
  let depth = 1;
  while (rows[index + depth]?.some((below) => isEmptyBelow(below, cell))) depth += 1;
  return depth;
}

/** A header cell over empty ones is merged with them, as in printed tables. */
function mergeDown(writer: SheetWriter, rows: readonly (readonly PlacedCell[])[], headerRow: number): void {
  rows.forEach((row, index) => {
    for (const cell of row) {
      const depth = cell.span === 1 && cell.cell.children.length > 0 ? countDepth(rows, index, cell) : 1;
      const last = headerRow + index + depth - 1;
      if (depth > 1) writer.merge(`${nameCell(cell.start, headerRow + index)}:${nameCell(cell.start, last)}`);
    }
  });
}

/** Vẽ các dòng tiêu đề cột. */
export function drawHeader(
  writer: SheetWriter,
  header: readonly TableRow[],
  plan: SheetPlan,
  addNote: AddNote,
): void {
  const rows = header.map((row) => placeCells(row, plan.widths.length));
  for (const row of rows) {
    const cells = row.map(({ cell, start, span }): ReadCell => {
      const runs = readRuns(cell.children, addNote);
      return { start, span, runs, role: 'header', alignment: 'center' };
    });
    drawRow(writer, plan.widths, cells);
  }
  mergeDown(writer, rows, plan.headerRow);
}
