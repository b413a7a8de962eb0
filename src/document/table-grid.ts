import type { TableCell, TableRow } from './body.js';

/** Ô đã đặt vào lưới: its columns from `start` (from 0), `span` of them. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly start: number;
  readonly span: number;
}

const EMPTY: TableCell = { children: [] };

/**
 * Đặt các ô của một dòng vào lưới; what a short row lacks becomes empty cells.
 * @throws RangeError for a row that is too long: an error of the caller, and cutting it would lose figures.
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
  for (; start < columnCount; start += 1) placed.push({ cell: EMPTY, start, span: 1 });
  return placed;
}

/**
 * Chia bề rộng cho các cột by their relative widths: rounded at the edges, so that the sum is exact.
 * Columns without any width are one.
 */
export function divideWidth(
  columns: readonly { readonly width: number }[],
  total: number,
): readonly number[] {
  const sum = columns.reduce((widths, { width }) => widths + Math.max(0, width), 0);
  if (!(sum > 0)) return [total];
  let reached = 0;
  let edge = 0;
  return columns.map(({ width }) => {
    reached += Math.max(0, width);
    const next = Math.round((reached / sum) * total);
    const part = next - edge;
    edge = next;
    return part;
  });
}
