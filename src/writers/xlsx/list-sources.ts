import type { Figure, Inline, Origin, PlacedCell } from '../../document/index.js';
import { nameCell } from './sheet-writer.js';

/** Số liệu của bảng và ô của nó ("C7"). */
export interface PlacedFigure {
  readonly cell: string;
  readonly figure: Figure;
}

function collectFigures(inlines: readonly Inline[], figures: Figure[]): void {
  for (const inline of inlines) {
    if (inline.type === 'figure') {
      if (/\d/.test(inline.value)) figures.push(inline);
    } else if ('children' in inline) collectFigures(inline.children, figures);
  }
}

/** Liệt kê số liệu của một dòng in reading order; a figure of a note stands in its cell. */
export function listFigures(
  cells: readonly Pick<PlacedCell, 'cell' | 'start'>[],
  row: number,
): readonly PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const { cell, start } of cells) {
    const figures: Figure[] = [];
    collectFigures(cell.children, figures);
    for (const figure of figures) placed.push({ cell: nameCell(start, row), figure });
  }
  return placed;
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
