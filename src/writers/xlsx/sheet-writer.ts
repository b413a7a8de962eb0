import type { Style, Worksheet } from 'exceljs';
import type { WrittenValue } from './cell-value.js';
import { pixelsToColumnWidth } from './columns.js';
import { limits } from './form.js';
import type { OpenWorkbook } from './open-workbook.js';
import { describePage, type PageOptions } from './page-options.js';

/** Ô sẽ ghi: columns from `start` (from 0), `span` of them merged. */
export interface SheetCell {
  readonly start: number;
  readonly span: number;
  readonly value: WrittenValue['value'];
  readonly style: Partial<Style>;
}

/** What ExcelJS's streaming sheet has beyond its declared type. */
interface StreamedSheet extends Worksheet {
  readonly _merges: unknown[];
  _write(xml: string): void;
  _writePageMargins(): void;
}

/** Trang tính ghi từng dòng; rows are numbered from 1. */
export interface SheetWriter {
  readonly sheet: Worksheet;
  /** Writes the next row, over `depth` rows of the sheet (1 when absent), each `height` points high. */
  readonly writeRow: (cells: readonly SheetCell[], height: number, depth?: number) => void;
  /** Merges cells of rows already written or to come; `range` is like "A1:C1". */
  readonly merge: (range: string) => void;
  /** Number of the last row written. */
  readonly countRows: () => number;
  readonly close: () => void;
}

/** Địa chỉ ô, `column` from 0 and `row` from 1. */
export function nameCell(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The streaming writer leaves this element out; it stands just before the margins. */
function centreOnPage(sheet: StreamedSheet): void {
  const writeMargins = sheet._writePageMargins.bind(sheet);
  sheet._writePageMargins = () => {
    sheet._write('<printOptions horizontalCentered="1"/>');
    writeMargins();
  };
}

interface RowPlace {
  readonly number: number;
  readonly height: number;
  /** A later row of merged cells has their looks and no values. */
  readonly withValues: boolean;
}

function fillRow(
  sheet: Worksheet,
  cells: readonly SheetCell[],
  { number, height, withValues }: RowPlace,
): void {
  const row = sheet.getRow(number);
  row.height = height;
  for (const { start, span, value, style } of cells) {
    for (let column = start; column < start + span; column += 1) row.getCell(column + 1).style = style;
    if (withValues && value !== null) row.getCell(start + 1).value = value;
  }
  row.commit();
}

/** Mở một trang tính with the page of the decree and columns of the given widths (pixels). */
export function openSheet(book: OpenWorkbook, options: PageOptions, widths: readonly number[]): SheetWriter {
  const sheet = book.writer.addWorksheet(options.name, describePage(options)) as StreamedSheet;
  centreOnPage(sheet);
  sheet.columns = widths.map((pixels) => ({ width: pixelsToColumnWidth(pixels) }));
  let reached = 0;
  // mergeCells compares each range with all earlier ones: quadratic in a table of group rows.
  const merge = (range: string): void => void sheet._merges.push(range);
  return {
    sheet,
    merge,
    writeRow: (cells, height, depth = 1) => {
      const first = reached + 1;
      reached += depth;
      if (reached > limits.rows) throw new RangeError(`A sheet holds ${limits.rows} rows.`);
      for (let row = first; row <= reached; row += 1) {
        fillRow(sheet, cells, { number: row, height, withValues: row === first });
      }
      for (const { start, span } of cells) {
        if (span * depth > 1) merge(`${nameCell(start, first)}:${nameCell(start + span - 1, reached)}`);
      }
    },
    countRows: () => reached,
    close: () => sheet.commit(),
  };
}
