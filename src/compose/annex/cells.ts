import type { TableCell } from '../../document/index.js';
import { formatNumber, formatPercent, parseDate } from '../../text/index.js';
import type { Composition } from '../composition.js';
import { type FigureValue, readFigure, toCellValue } from '../filters/figure.js';
import { findEntry } from '../filters/filter.js';
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

/** A date of the data, as a date cell; a name that looks like one stays a name. */
function toDateCell(text: string, { origin }: FigureValue): TableCell | undefined {
  const date = parseDate(text);
  if (!date || origin.kind !== 'datum' || !findEntry(origin)?.isDate) return undefined;
  const shown = [date.day, date.month].map((part) => String(part).padStart(2, '0'));
  const value = `${shown.join('/')}/${date.year}`;
  return {
    children: [{ type: 'figure', value, origin }],
    value: { type: 'date', value: text },
  };
}

function toTextCell(value: string, { origin }: FigureValue): TableCell {
  const isName = origin.kind === 'datum' && findEntry(origin)?.text === 'name';
  return { children: [{ type: 'figure', value, origin, ...(isName && { isName }) }] };
}

function toFigureCell(figure: FigureValue): TableCell {
  if (typeof figure.value === 'number') return toNumberCell(figure.value, figure);
  return toDateCell(figure.value, figure) ?? toTextCell(figure.value, figure);
}

/** A whole number that the table itself gives a row ("1"); data are never read this way. */
function toOrdinalCell(text: string): TableCell | undefined {
  if (!/^[1-9]\d{0,8}$/.test(text)) return undefined;
  return { children: [{ type: 'text', value: text }], value: { type: 'ordinal', value: Number(text) } };
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
  const ordinal = typeof value === 'string' ? toOrdinalCell(value) : undefined;
  return ordinal ?? { children: toInlines(composition, value) };
}
