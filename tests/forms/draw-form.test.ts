import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawForm } from '../../src/forms/draw/draw-form.js';
import { isAsGenerated } from '../../src/writers/package-digest/index.js';
import { formOf, openWorkbook, sheetOf } from './form-of.js';

let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;
let figures: ExcelJS.Worksheet;
let tasks: ExcelJS.Worksheet;

beforeAll(async () => {
  bytes = await drawForm(formOf());
  workbook = await openWorkbook(bytes);
  figures = sheetOf(workbook, 'Số liệu');
  tasks = sheetOf(workbook, 'Nhiệm vụ');
});

function listHidden(sheet: ExcelJS.Worksheet): readonly string[] {
  return sheet.columns.flatMap(({ hidden, letter }) => (hidden && letter ? [letter] : []));
}

describe('tệp biểu mẫu', () => {
  it('has the sheets that people see, and one that they do not', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Số liệu', 'visible'],
      ['Nhiệm vụ', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['qnds', 'veryHidden'],
    ]);
  });

  it('carries agency, period, its days and version', () => {
    const rows = sheetOf(workbook, 'qnds')
      .getSheetValues()
      .flatMap((row) => (row ? [(row as unknown[]).slice(1)] : []));
    expect(rows.slice(0, 6)).toEqual([
      ['version', '1'],
      ['agency', 'so-y-te'],
      ['period', '2025-12'],
      ['from', '2025-12-01'],
      ['to', '2025-12-31'],
      ['figures', 'y-te-so/ho-so'],
    ]);
  });

  it('has the row of a figure: last value as a number, an empty input cell, the id out of sight', () => {
    const [row] = figures.getRows(7, 1) ?? [];
    const values = ['A', 'C', 'D', 'E', 'H', 'I'].map((column) => row?.getCell(column).value);
    expect(values).toEqual([2, '%', 99.8, null, 'y-te-so/ty-le', 'figures']);
    expect(listHidden(figures)).toEqual(['H', 'I', 'J', 'K', 'L', 'M']);
    expect(listHidden(tasks)).toEqual(['H']);
    expect(figures.getRow(1).hidden).toBe(true);
  });

  it('locks everything but the input cells, without a password', () => {
    const locked = ['A7', 'B7', 'D7', 'E7', 'F7', 'G7', 'H7'].map(
      (address) => figures.getCell(address).protection?.locked ?? true,
    );
    expect(locked).toEqual([true, true, true, false, false, false, true]);
    const protection = (figures as unknown as { sheetProtection: object }).sheetProtection;
    expect(protection).toMatchObject({ sheet: true, sort: true, autoFilter: true, formatColumns: true });
    expect(protection).not.toHaveProperty('hashValue');
  });

  it('checks numbers, dates and lists as they are typed, with Vietnamese words', () => {
    const kinds = ['E6', 'E7', 'E9', 'F6'].map((address) => figures.getCell(address).dataValidation?.type);
    expect(kinds).toEqual(['whole', 'decimal', undefined, 'date']);
    const share = figures.getCell('E7').dataValidation;
    expect(share?.formulae).toEqual([0, 100]);
    expect(share?.prompt).toBe(
      'Nhập số, nhiều nhất 2 chữ số thập phân từ 0 đến 100; đơn vị tính: %. Chưa có thì để trống. Lần trước: 99,8 (tháng 11/2025).',
    );
    expect([figures.getCell('J7').value, figures.getCell('K7').value]).toEqual([0, 100]);
    expect(tasks.getCell('D6').dataValidation?.formulae).toEqual([
      '"Đã hoàn thành,Đang thực hiện,Duy trì thường xuyên,Đang nghiên cứu,Chưa thực hiện"',
    ]);
  });

  it('prints on A4 with the header on every page, and holds no formula', () => {
    expect(figures.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '5:5',
    });
    expect(figures.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    const formulas: string[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => void (cell.formula && formulas.push(cell.address)))),
    );
    expect(formulas).toEqual([]);
  });

  it('is the same file for the same data, and is known from one that was filled in', async () => {
    expect(Buffer.from(await drawForm(formOf())).equals(Buffer.from(bytes))).toBe(true);
    expect(isAsGenerated(bytes)).toBe(true);
    figures.getCell('E6').value = 8400;
    expect(isAsGenerated(new Uint8Array(await workbook.xlsx.writeBuffer()))).toBe(false);
  });
});
