import type { Figure, Inline, Origin, PlacedCell, TableCell } from '../../document/index.js';
import { nameCell } from './sheet-writer.js';

/** Số liệu của bảng và ô của nó ("C7"). */
export interface PlacedFigure {
  readonly cell: string;
  readonly figure: Figure;
}

// "12 hệ thống", "đạt 80%", "kết nối >20 cơ sở dữ liệu"; not "Mô hình 30", "214/NQ-CP", "29/4/2025".
const QUANTITY = /^[^\p{L}\d]*\d[\d.,]*(?:\s|$)|\d\s*%|[<>≥≤]\s*\d/u;

/** Names, texts and the words of a date are data too, but nobody asks where such a figure comes from. */
function isQuantity({ value, origin, isName }: Figure, cell: TableCell): boolean {
  if (isName || !/\d/.test(value)) return false;
  return cell.value !== undefined || origin.kind === 'computed' || QUANTITY.test(value);
}

function collectFigures(inlines: readonly Inline[], cell: TableCell, figures: Figure[]): void {
  for (const inline of inlines) {
    if (inline.type === 'figure') {
      if (isQuantity(inline, cell)) figures.push(inline);
    } else if ('children' in inline) collectFigures(inline.children, cell, figures);
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
    collectFigures(cell.children, cell, figures);
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
