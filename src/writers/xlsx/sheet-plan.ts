import type { AnnexSheet } from '../../document/index.js';
import { dividePage } from './columns.js';
import { type HeadingRow, listHeadingRows } from './heading-rows.js';

/** Bố cục trang tính: which row holds what, known before any row is read; rows count from 1. */
export interface SheetPlan {
  readonly heading: readonly HeadingRow[];
  /** Pixels. */
  readonly widths: readonly number[];
  /** First header row; the row above it is empty. */
  readonly headerRow: number;
  /** First row of data. */
  readonly dataRow: number;
}

/** Lập bố cục trang tính. */
export function planSheet(sheet: AnnexSheet): SheetPlan {
  const heading = listHeadingRows(sheet.heading);
  const headerRow = heading.length + 2;
  return {
    heading,
    widths: dividePage(sheet.columns, sheet.orientation),
    headerRow,
    dataRow: headerRow + sheet.header.length,
  };
}
