import type { AnnexSheet, Figure, Inline, Origin } from '../../document/index.js';
import { placeCells } from './place-cells.js';
import type { SheetPlan, TallRows } from './sheet-plan.js';
import { nameCell } from './sheet-writer.js';

/** Số liệu của bảng và ô của nó ("C7"). */
export interface PlacedFigure {
  readonly cell: string;
  readonly figure: Figure;
}

function* listFigures(inlines: readonly Inline[], cell: string): Generator<PlacedFigure> {
  for (const inline of inlines) {
    if (inline.type !== 'figure') {
      if ('children' in inline) yield* listFigures(inline.children, cell);
    } else if (/\d/.test(inline.value)) yield { cell, figure: inline };
  }
}

/** Liệt kê số liệu của phụ lục in reading order, a row at a time; a figure of a note stands in its cell. */
export function* listSources(
  sheet: AnnexSheet,
  plan: SheetPlan,
  tallRows: TallRows,
): Generator<PlacedFigure> {
  for (const [index, row] of plan.heading.entries()) yield* listFigures(row.children, nameCell(0, index + 1));
  let number = plan.headerRow;
  for (const rows of [sheet.header, sheet.rows]) {
    for (const row of rows) {
      for (const { cell, start } of placeCells(row, plan.widths.length)) {
        yield* listFigures(cell.children, nameCell(start, number));
      }
      number += tallRows.get(number) ?? 1;
    }
  }
}

/** More would not fit a row; the file of `--trace` lists them all. */
const mostInputs = 12;

/** Viết cách tính: "tên_hàm(tệp:dòng; tệp:dòng)"; of many inputs the first, and how many more there are. */
export function describeOrigin(origin: Origin): string {
  if (origin.kind === 'datum') return `${origin.file}:${origin.line}`;
  const shown = origin.inputs.slice(0, mostInputs).map(describeOrigin);
  const rest = origin.inputs.length - shown.length;
  const inputs = rest > 0 ? [...shown, `… và ${rest} dữ liệu khác`] : shown;
  return `${origin.function}(${inputs.join('; ')})`;
}
