import type { TableCell, TableColumn, TableRow } from '../../document/index.js';

/** Ô đã đặt vào lưới: its columns from `start`, `span` of them. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly start: number;
  readonly span: number;
}

/** Chia bề rộng cho các cột, in twips: rounded at the edges, so that the sum is exact. */
export function divideWidth(columns: readonly TableColumn[], total: number): readonly number[] {
  const sum = columns.reduce((widths, column) => widths + column.width, 0);
  let reached = 0;
  let edge = 0;
  return columns.map((column) => {
    reached += column.width;
    const next = Math.round((reached / sum) * total);
    const width = next - edge;
    edge = next;
    return width;
  });
}

/**
 * Đặt các ô của một dòng vào lưới; what a short row lacks stays empty.
 * A row that is too long is an error of the caller: cutting it would lose figures.
 */
export function placeCells(row: TableRow, columnCount: number): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let start = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    placed.push({ cell, start, span });
    start += span;
  }
  if (start > columnCount) throw new RangeError(`A table row spans ${start} of ${columnCount} columns.`);
  if (start < columnCount) placed.push({ cell: { children: [] }, start, span: columnCount - start });
  return placed;
}

/** Bề rộng của một ô, in twips. */
export function measureCell({ start, span }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(start, start + span).reduce((sum, width) => sum + width, 0);
}
