import { readFileSync, writeFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { openWorkbook, sheetOf } from './form-of.js';

/** Những gì một người điền ghi: by "sheet id column": `{ 'Số liệu thu-dien-tu/tai-khoan E': 26100 }`. */
export type Filling = Readonly<Record<string, ExcelJS.CellValue>>;

/** The row of an id, wherever it stands. */
export function findRow(sheet: ExcelJS.Worksheet, id: string): ExcelJS.Row {
  const at = sheet.getColumn('H').values.indexOf(id);
  if (at < 0) throw new Error(`${sheet.name} has no row ${id}`);
  return sheet.getRow(at);
}

/** Điền một biểu mẫu. */
export function fillForm(workbook: ExcelJS.Workbook, filling: Filling): void {
  for (const [place, value] of Object.entries(filling)) {
    const [, sheet = '', id = '', column = ''] = /^(.+) (\S+\/\S+) ([A-Z]+)$/.exec(place) ?? [];
    findRow(sheetOf(workbook, sheet), id).getCell(column).value = value;
  }
}

/** Điền biểu mẫu ở một tệp thành một tệp khác; `change` does to the workbook whatever else people do. */
export async function fillFile(
  from: string,
  to: string,
  filling: Filling,
  change: (workbook: ExcelJS.Workbook) => void = () => {},
): Promise<void> {
  const workbook = await openWorkbook(readFileSync(from));
  fillForm(workbook, filling);
  change(workbook);
  writeFileSync(to, Buffer.from(await workbook.xlsx.writeBuffer()));
}
