import type { CellValue, ColumnAlignment } from '../../document/index.js';
import { chooseValue } from './cell-value.js';
import { measureRoom } from './columns.js';
import { limits, type TextRole } from './form.js';
import { type Run, readRunText } from './read-runs.js';
import { measureHeight } from './row-height.js';
import type { SheetCell, SheetWriter } from './sheet-writer.js';
import type { StyleTable } from './styles.js';

/** Ô đã đọc: its runs and where it stands; `start` counts from 0. */
export interface ReadCell {
  readonly start: number;
  readonly span: number;
  /** Rows that a header cell covers (1 when absent). */
  readonly depth?: number;
  readonly runs: readonly Run[];
  readonly role: TextRole;
  readonly alignment: ColumnAlignment;
  readonly value?: CellValue;
}

/** Half a row's limit: a text that long breaks better over pages in pieces of this height. */
const pieceHeight = limits.rowHeight / 2;

function buildCell(cell: ReadCell, styles: StyleTable, top: boolean): SheetCell {
  const { start, span, runs, role, alignment } = cell;
  const { content, format } = chooseValue(runs, role, cell.value);
  const gap = runs.some((run) => run.gap);
  return { start, span, content, style: styles.choose({ role, alignment, format, gap, top }) };
}

function measureRow(widths: readonly number[], cells: readonly ReadCell[]): number {
  const heights = cells.map(({ runs, role, start, span, depth = 1 }) => {
    const room = measureRoom(widths, start, span);
    return measureHeight({ text: readRunText(runs), role, room }) / depth;
  });
  return Math.max(...heights);
}

/** Vẽ một dòng trên một dòng của trang tính, high enough for its text as far as a row can be. */
export function drawRow(writer: SheetWriter, widths: readonly number[], cells: readonly ReadCell[]): void {
  const height = measureRow(widths, cells);
  const top = height > limits.rowHeight;
  const written = cells.map((cell) => buildCell(cell, writer.styles, top));
  writer.writeRow(written, Math.min(limits.rowHeight, height));
}

/**
 * Vẽ một dòng của bảng, with all its text in sight: what is higher than a row can be takes several rows,
 * each cell merged down over them. Returns how many.
 */
export function drawWholeRow(
  writer: SheetWriter,
  widths: readonly number[],
  cells: readonly ReadCell[],
): number {
  const height = measureRow(widths, cells);
  const depth = height > limits.rowHeight ? Math.ceil(height / pieceHeight) : 1;
  const written = cells.map((cell) => buildCell(cell, writer.styles, depth > 1));
  writer.writeRow(written, height / depth, depth);
  return depth;
}
