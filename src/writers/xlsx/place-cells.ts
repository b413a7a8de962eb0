import type { TableCell, TableRow } from '../../document/index.js';

/** Ô đã đặt vào lưới: its columns from `start` (from 0), `span` of them. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly start: number;
  readonly span: number;
}

const empty: TableCell = { children: [] };

/**
 * Đặt các ô của một dòng vào lưới; what a short row lacks becomes empty cells.
 * A row that is too long is an error of the caller: cutting it would lose figures.
 */
export function placeCells(row: TableRow, columnCount: number): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let start = 0;
  for (const cell of row.cells) {
    const span = Math.max(1, cell.span ?? 1);
    placed.push({ cell, start, span });
    start += span;
  }
  if (start > columnCount) throw new RangeError(`A table row spans ${start} of ${columnCount} columns.`);
  for (; start < columnCount; start += 1) placed.push({ cell: empty, start, span: 1 });
  return placed;
}
