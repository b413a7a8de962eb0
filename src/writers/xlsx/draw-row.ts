import { endCell } from '../markup/index.js';
import type { DrawnCell } from './cell-pen.js';
import { limits } from './form.js';
import type { SheetWriter } from './sheet-writer.js';

/** Half a row's limit: a text that long breaks better over pages in pieces of this height. */
const pieceHeight = limits.rowHeight / 2;

function measureRow(cells: readonly DrawnCell[]): number {
  let highest = 0;
  for (const { height } of cells) if (height > highest) highest = height;
  return highest;
}

function showBeginnings(writer: SheetWriter, cells: readonly DrawnCell[]): readonly DrawnCell[] {
  return cells.map((cell) => {
    const style = writer.styles.choose({ ...cell.look, top: true });
    return { ...cell, style, ending: endCell(style, cell.content) };
  });
}

/** Vẽ một dòng trên một dòng của trang tính, high enough for its text as far as a row can be. */
export function drawRow(writer: SheetWriter, cells: readonly DrawnCell[]): void {
  const height = measureRow(cells);
  if (height <= limits.rowHeight) writer.writeRow(cells, height);
  else writer.writeRow(showBeginnings(writer, cells), limits.rowHeight);
}

/**
 * Vẽ một dòng của bảng, with all its text in sight: what is higher than a row can be takes several rows,
 * each cell merged down over them. Returns how many.
 */
export function drawWholeRow(writer: SheetWriter, cells: readonly DrawnCell[]): number {
  const height = measureRow(cells);
  if (height <= limits.rowHeight) {
    writer.writeRow(cells, height);
    return 1;
  }
  const depth = Math.ceil(height / pieceHeight);
  writer.writeRow(showBeginnings(writer, cells), height / depth, depth);
  return depth;
}
