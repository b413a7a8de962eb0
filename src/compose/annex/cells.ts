import type { CellValue, TableCell } from '../../document/index.js';
import { formatNumber, formatPercent, parseDate } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type FigureValue, readFigure } from '../filters/figure.js';
import { toInlines } from '../filters/print.js';
import { DatumDrop } from '../values/datum.js';
import { ComputedFigure, Printed } from '../values/printed.js';

function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function toNumberCell(value: number, figure: FigureValue): TableCell {
  const isPercent = figure.unitOfMeasure === '%';
  const text = isPercent ? formatPercent(value, figure.decimals) : formatNumber(value, figure.decimals);
  const prefix = figure.qualifier === undefined ? '' : `${figure.qualifier} `;
  const cell: CellValue = {
    type: isPercent ? 'percent' : 'number',
    value,
    decimals: figure.decimals ?? countDecimals(value),
    ...(prefix && { prefix }),
  };
  return { children: [{ type: 'figure', value: prefix + text, origin: figure.origin }], value: cell };
}

/** An ISO date of the data, as a date cell. */
function toDateCell(text: string, figure: FigureValue): TableCell | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  const shown = [date.day, date.month].map((part) => String(part).padStart(2, '0'));
  const value = `${shown.join('/')}/${date.year}`;
  return {
    children: [{ type: 'figure', value, origin: figure.origin }],
    value: { type: 'date', value: text },
  };
}

function toFigureCell(figure: FigureValue): TableCell {
  if (typeof figure.value === 'number') return toNumberCell(figure.value, figure);
  return (
    toDateCell(figure.value, figure) ?? {
      children: [{ type: 'figure', value: figure.value, origin: figure.origin }],
    }
  );
}

/** Ô của bảng: the printed text and, for a number or a date, its typed value. */
export function toCell(composition: Composition, value: unknown): TableCell {
  if (value === '') return { children: [] };
  if (value instanceof Printed) return { children: value.inlines, ...(value.cell && { value: value.cell }) };
  if (value instanceof DatumDrop || value instanceof ComputedFigure) {
    const figure = readFigure(composition, value);
    if (figure) return toFigureCell(figure);
  }
  return { children: toInlines(composition, value) };
}
