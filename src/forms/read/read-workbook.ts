import type { Cell, Worksheet } from 'exceljs';
import { loadWorkbook } from './load-workbook.js';
import { openPackage } from './open-package.js';
import type { RawCell, RawSheet } from './raw-cell.js';
import { readFormula, readValue } from './raw-value.js';
import { stripPackage } from './strip-package.js';
import type { WorkbookFaultName } from './workbook-fault.js';

/** No form has cells beyond; a value pasted there belongs to nothing. */
const LAST_COLUMN = 100;

/** Whether what stands in a cell is not its own: it is covered, or covers cells of other rows. */
function isSpread(cell: Cell, tall: ReadonlySet<string>): boolean {
  return cell.isMerged && (cell.master.address !== cell.address || tall.has(cell.address));
}

/** The first cells of merged ranges that are more than one row high. */
function listTall(sheet: Worksheet): ReadonlySet<string> {
  const { merges = [] } = sheet.model as { readonly merges?: readonly string[] };
  return new Set(
    merges.flatMap((range) => {
      const [first = '', last = ''] = range.split(':');
      return first.replace(/\D/g, '') === last.replace(/\D/g, '') ? [] : [first];
    }),
  );
}

function readCell(sheet: string, cell: Cell, tall: ReadonlySet<string>, is1904: boolean): RawCell {
  const formula = readFormula(cell);
  return {
    sheet,
    address: cell.address,
    row: Number(cell.row),
    column: Number(cell.col),
    value: readValue(cell.value, cell.numFmt, is1904),
    isMerged: isSpread(cell, tall),
    ...(formula && { formula }),
  };
}

function readSheet(sheet: Worksheet, is1904: boolean): RawSheet {
  const tall = listTall(sheet);
  const rows: ReadonlyMap<number, RawCell>[] = [];
  sheet.eachRow((row) => {
    const cells = new Map<number, RawCell>();
    row.eachCell((cell, column) => {
      if (column <= LAST_COLUMN) cells.set(column, readCell(sheet.name, cell, tall, is1904));
    });
    rows.push(cells);
  });
  return { name: sheet.name, rows };
}

/** Đọc một tệp Excel: the cells of its sheets, or why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookFaultName | readonly RawSheet[]> {
  const parts = openPackage(bytes);
  if (typeof parts === 'string') return parts;
  const stripped = stripPackage(parts);
  if (stripped === undefined) return 'tooLarge';
  const workbook = await loadWorkbook(stripped);
  if (workbook === undefined) return 'broken';
  const is1904 = workbook.properties.date1904 === true;
  return workbook.worksheets.map((sheet) => readSheet(sheet, is1904));
}
