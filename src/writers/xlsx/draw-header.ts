import { type PlacedCell, placeCells, type TableRow } from '../../document/index.js';
import type { DrawnCell } from './cell-pen.js';
import { drawRow } from './draw-row.js';
import { type AddNote, readRuns } from './read-runs.js';
import type { SheetPlan } from './sheet-plan.js';
import { nameCell, type SheetWriter } from './sheet-writer.js';

const gapHeight = 9;

/** Vẽ tiêu đề phụ lục over the table's width, and the empty row below it. */
export function drawHeading(writer: SheetWriter, plan: SheetPlan, addNote: AddNote): void {
  for (const { role, children } of plan.heading) {
    const pen = writer.createPen(0, plan.widths.length, role, 'center');
    drawRow(writer, [pen.draw(readRuns(children, addNote))]);
  }
  writer.writeRow([], gapHeight);
}

function isEmptyBelow(below: PlacedCell, above: PlacedCell): boolean {
  return below.cell.children.length === 0 && below.start === above.start && below.span === above.span;
}

/** Rows that a header cell covers: as in printed tables, the empty cells below it belong to it. */
function countDepth(rows: readonly (readonly PlacedCell[])[], index: number, cell: PlacedCell): number {
  let depth = 1;
  if (cell.span > 1 || cell.cell.children.length === 0) return depth;
  while (rows[index + depth]?.some((below) => isEmptyBelow(below, cell))) depth += 1;
  return depth;
}

/** Vẽ các dòng tiêu đề cột. */
export function drawHeader(
  writer: SheetWriter,
  header: readonly TableRow[],
  plan: SheetPlan,
  addNote: AddNote,
): void {
  const rows = header.map((row) => placeCells(row, plan.widths.length));
  for (const [index, row] of rows.entries()) {
    const number = plan.headerRow + index;
    const cells = row.map((placed): DrawnCell => {
      const { cell, start, span } = placed;
      const depth = countDepth(rows, index, placed);
      if (depth > 1) writer.merge(`${nameCell(start, number)}:${nameCell(start, number + depth - 1)}`);
      const drawn = writer.createPen(start, span, 'header', 'center').draw(readRuns(cell.children, addNote));
      return { ...drawn, height: drawn.height / depth };
    });
    drawRow(writer, cells);
  }
}
