import type { TableCell } from '../../document/index.js';
import { formatNumber, formatPercent, parseDate } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type FigureValue, readFigure, toCellValue } from '../filters/figure.js';
import { toInlines } from '../filters/print.js';
import { DatumDrop } from '../values/datum.js';
import { ComputedFigure, Printed } from '../values/printed.js';

function toNumberCell(value: number, figure: FigureValue): TableCell {
  const isPercent = figure.unitOfMeasure === '%';
  const text = isPercent ? formatPercent(value, figure.decimals) : formatNumber(value, figure.decimals);
  const shown = figure.qualifier === undefined ? text : `${figure.qualifier} ${text}`;
  return {
    children: [{ type: 'figure', value: shown, origin: figure.origin }],
    value: toCellValue(value, figure, isPercent ? 'percent' : 'number'),
  };
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
  if (value instanceof Printed) {
    const { inlines, cell } = value;
    return cell ? { children: inlines, value: cell } : { children: inlines };
  }
  if (value instanceof DatumDrop || value instanceof ComputedFigure) {
    const figure = readFigure(composition, value);
    if (figure) return toFigureCell(figure);
  }
  return { children: toInlines(composition, value) };
}
