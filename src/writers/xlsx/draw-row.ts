import type { CellValue, ColumnAlignment } from '../../document/index.js';
import { chooseValue } from './cell-value.js';
import { measureRoom } from './columns.js';
import { limits, type TextRole } from './form.js';
import { type Run, readRunText } from './read-runs.js';
import { limitHeight, measureHeight } from './row-height.js';
import type { SheetCell, SheetWriter } from './sheet-writer.js';
import { chooseStyle } from './styles.js';

/** Ô đã đọc: its runs and where it stands; `start` counts from 0. */
export interface ReadCell {
  readonly start: number;
  readonly span: number;
  readonly runs: readonly Run[];
  readonly role: TextRole;
  readonly alignment: ColumnAlignment;
  readonly value?: CellValue;
}

function buildCell(cell: ReadCell, top: boolean): SheetCell {
  const { start, span, runs, role, alignment } = cell;
  const { value, format } = chooseValue(runs, role, cell.value);
  const gap = runs.some((run) => run.gap);
  return { start, span, value, style: chooseStyle({ role, alignment, format, gap, top }) };
}

/** Vẽ một dòng, high enough for all its text; returns its number. */
export function drawRow(writer: SheetWriter, widths: readonly number[], cells: readonly ReadCell[]): number {
  const heights = cells.map(({ runs, role, start, span }) =>
    measureHeight({ text: readRunText(runs), role, room: measureRoom(widths, start, span) }),
  );
  const written = cells.map((cell, index) => buildCell(cell, (heights[index] ?? 0) > limits.rowHeight));
  return writer.writeRow(written, limitHeight(Math.max(...heights)));
}
