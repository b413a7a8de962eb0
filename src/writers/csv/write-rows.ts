import { type AnnexSheet, placeCells, type TableRow } from '../../document/index.js';
import { writeCell } from './write-cell.js';

function writeRow(row: TableRow, columnCount: number): string {
  const cells = placeCells(row, columnCount).flatMap(({ cell, span }) => [
    writeCell(cell),
    ...Array<string>(span - 1).fill(''),
  ]);
  return `${cells.join(',')}\r\n`;
}

/** Viết bảng thành các dòng CSV: column titles, then the rows as they come. */
export function* writeRows({ columns, header, rows }: AnnexSheet): Generator<string> {
  for (const row of header) yield writeRow(row, columns.length);
  for (const row of rows) yield writeRow(row, columns.length);
}
