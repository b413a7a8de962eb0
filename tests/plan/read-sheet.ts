import ExcelJS from 'exceljs';
import type { WorkspaceCopy } from '../commands/workspace.js';
import { makeFile } from './produce-plan.js';

/** Trang tính đã đọc: cells as a Vietnamese reader sees them, merged cells once, empty ones ''. */
export interface ReadSheet {
  readonly sheet: ExcelJS.Worksheet;
  readonly sources: ExcelJS.Worksheet;
  /** Header row and all rows below it. */
  readonly rows: readonly (readonly string[])[];
}

/** Viết một trị số theo định dạng của ô, with the comma and points of Vietnamese. */
function formatCell(value: ExcelJS.CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split('-');
    return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
  }
  if (typeof value === 'object' && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  if (typeof value !== 'number') return String(value);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.endsWith('%');
  const text = (isPercent ? value * 100 : value).toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${fraction === undefined ? grouped : `${grouped},${fraction}`}${isPercent ? '%' : ''}`;
}

function readRow(row: ExcelJS.Row, width: number): readonly string[] {
  const cells = Array.from({ length: width }, (_, index) => row.getCell(index + 1));
  const own = cells.filter((cell) => !cell.isMerged || cell.master === cell);
  return own.map((cell) => formatCell(cell.value, cell.numFmt ?? ''));
}

/** Đọc lại một tệp XLSX. */
export async function readSheet(bytes: Uint8Array): Promise<ReadSheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const [sheet, sources] = workbook.worksheets;
  if (!sheet || !sources) throw new Error('a table and its sources make two sheets');
  const start = Array.from({ length: 10 }, (_, index) => index + 1).find(
    (number) => sheet.getRow(number).getCell(1).text === 'TT',
  );
  if (start === undefined) throw new Error('no header row');
  const width = sheet.columnCount;
  const numbers = Array.from({ length: sheet.rowCount - start + 1 }, (_, index) => start + index);
  return { sheet, sources, rows: numbers.map((number) => readRow(sheet.getRow(number), width)) };
}

/** Lập một phụ lục XLSX từ bản chép rồi đọc lại. */
export function readAnnexOf(copy: WorkspaceCopy, ...args: readonly string[]): Promise<ReadSheet> {
  return readSheet(makeFile(['annex', ...args], { copy }));
}

/** Dòng đầu tiên có chữ này; throws when there is none. */
export function findRow(rows: readonly (readonly string[])[], words: string): readonly string[] {
  const row = rows.find((cells) => cells.some((cell) => cell.includes(words)));
  if (row === undefined) throw new Error(`no row has "${words}"`);
  return row;
}
