import type { PeriodWindow } from '../../model/index.js';
import type { FigureRow } from '../collection-form.js';
import { readFigure } from '../interpret/read-figure.js';
import { readMoment } from '../interpret/read-moment.js';
import { readSentence } from '../interpret/read-sentence.js';
import type { FilledRow } from '../read/find-form.js';
import type { EntryFields } from './cell-finding.js';
import type { CellReader } from './read-cell.js';

function scaleOf({ unitOfMeasure, decimals, minimum, maximum, textual }: FigureRow) {
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return { unitOfMeasure, decimals, range, textual };
}

function writeValue(value: number | string, kind: FilledRow['kind']): EntryFields {
  return typeof value === 'string' && kind === 'figures' ? { text: value } : { value };
}

/** The days that a figure covers: those the form was made for, up to the one that the officer may have named. */
function writeDays(
  { kind }: FilledRow,
  { coversDays }: FigureRow,
  asOf: string | undefined,
  window: PeriodWindow | undefined,
): EntryFields {
  // The results of a set are of its period as a whole.
  if (kind !== 'figures') return {};
  if (coversDays && window) return { from: window.from, asOf: asOf ?? window.to };
  return asOf === undefined ? {} : { asOf };
}

/** Số liệu hay kết quả chỉ tiêu mà một dòng báo cáo; undefined when there is none yet. */
export function proposeFigure(
  row: FilledRow,
  figure: FigureRow,
  reader: CellReader,
  window: PeriodWindow | undefined,
): EntryFields | undefined {
  const { cells, kind } = row;
  const read = reader.read(cells.get('value'), (cell) => readFigure(cell, scaleOf(figure)));
  const asOf = reader.read(cells.get('asOf'), (cell) => readMoment(cell, true));
  const note = reader.read(cells.get('note'), readSentence);
  if (read === undefined) return undefined;
  const { value, qualifier } = read;
  return {
    ...writeValue(value, kind),
    ...(qualifier && { qualifier }),
    ...writeDays(row, figure, asOf, window),
    ...(note !== undefined && { note }),
  };
}
