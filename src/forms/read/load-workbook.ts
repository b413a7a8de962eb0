import type { Workbook } from 'exceljs';
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js';

/** Mở tệp Excel bằng thư viện; undefined where it cannot: it throws whatever comes up in a file that is not as it should be. */
export async function loadWorkbook(bytes: Uint8Array): Promise<Workbook | undefined> {
  const workbook: Workbook = new ExcelWorkbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return workbook;
  } catch {
    return undefined;
  }
}
