import type { Workbook, Worksheet } from 'exceljs';
import type { CollectionForm } from '../collection-form.js';
import { type Column, columnLetter, FIRST_ROW, HEADER_ROW, KEY_ROW } from '../columns.js';
import { dressHeader, fontOf, SIZES } from './cell-looks.js';
import { setRowHeight } from './row-height.js';

/** Khổ A4 of Open XML. */
const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;

function toInches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * 100) / 100;
}

/** Đặt trang in: A4 ngang, as wide as the page; the header is repeated. */
function setPage(sheet: Worksheet, lastColumn: string): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
    printArea: `A2:${lastColumn}${Math.max(FIRST_ROW, sheet.rowCount)}`,
    margins: {
      top: toInches(20),
      bottom: toInches(20),
      left: toInches(20),
      right: toInches(15),
      header: toInches(10),
      footer: toInches(10),
    },
  };
  sheet.headerFooter.oddFooter = '&C&"Times New Roman,Regular"&12&P';
}

/** Khóa sheet không mật khẩu: sorting, filtering and resizing stay free. */
async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
}

/** Mở một sheet có bảng: title, header, hidden keys. */
export function openSheet<Key extends string>(
  workbook: Workbook,
  name: string,
  columns: readonly Column<Key>[],
  title: { readonly heading: string; readonly form: CollectionForm },
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW, topLeftCell: `A${FIRST_ROW}` }],
  });
  for (const [index, { width, isHidden }] of columns.entries()) {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (isHidden) column.hidden = true;
  }
  sheet.getRow(KEY_ROW).values = columns.map(({ key }) => key);
  sheet.getRow(KEY_ROW).hidden = true;
  const { agency, period } = title.form;
  const lines = [title.heading, agency.name, `Kỳ báo cáo: ${period.label}`];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(KEY_ROW + 1 + index, 1);
    cell.value = line;
    cell.font = fontOf(index === 0 ? SIZES.title : SIZES.body, { bold: index < 2 });
  }
  sheet.getRow(HEADER_ROW).values = columns.map(({ label }) => label);
  dressHeader(sheet.getRow(HEADER_ROW), columns.length);
  return sheet;
}

/** Đóng sheet khi đã đủ dòng: filter, page and lock. */
export async function closeSheet(sheet: Worksheet, columns: readonly Column[]): Promise<void> {
  setRowHeight(sheet.getRow(HEADER_ROW), columns);
  const shown = columns.filter(({ isHidden }) => !isHidden).length;
  const last = columnLetter(shown - 1);
  sheet.autoFilter = `A${HEADER_ROW}:${last}${Math.max(FIRST_ROW, sheet.rowCount)}`;
  setPage(sheet, last);
  await protect(sheet);
}
