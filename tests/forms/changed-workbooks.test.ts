import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { findRow } from './fill-form.js';
import { openWorkbook, sheetOf } from './form-of.js';
import { fillWorkbook, proposeOf } from './propose-of.js';

const FILLING = {
  'Số liệu y-te-so/ho-so E': 8400,
  'Số liệu y-te-so/ty-le E': '99,81 %',
  'Nhiệm vụ viec/ke-hoach D': 'Đã hoàn thành',
  'Nhiệm vụ viec/ke-hoach E': '10/12/2025',
  'Nhiệm vụ viec/ke-hoach G': 'Công văn số 07/SYT-VP ngày 02/12/2025',
};

const READ = {
  entries: {
    'y-te-so/ho-so': { value: 8400 },
    'y-te-so/ty-le': { value: 99.81 },
    'viec/ke-hoach': { status: 'done', completedDate: '2025-12-10', citations: ['cv-7-syt-2025'] },
  },
  findings: [],
  empty: ['y-te-so/kinh-phi', 'y-te-so/ghi-chu'],
};

/** Swaps what two rows hold, as sorting does. */
function swapRows(sheet: ExcelJS.Worksheet, one: number, other: number): void {
  const [first, second] = [sheet.getRow(one), sheet.getRow(other)];
  for (let column = 1; column <= 13; column += 1) {
    const [left, right] = [first.getCell(column), second.getCell(column)];
    [left.value, right.value] = [right.value, left.value];
  }
}

type Change = (workbook: ExcelJS.Workbook, figures: ExcelJS.Worksheet) => void;

const HARMLESS: Readonly<Record<string, Change>> = {
  'nothing else': () => {},
  'rows sorted': (_workbook, figures) => swapRows(figures, 6, 7),
  'rows inserted above, between and without anything in them': (_workbook, figures) => {
    figures.spliceRows(8, 0, [null, 'Ghi thêm cho dễ đọc']);
    figures.spliceRows(3, 0, [], []);
  },
  'an empty row of the form deleted': (_workbook, figures) => figures.spliceRows(8, 1),
  'columns inserted, hidden and widened': (_workbook, figures) => {
    figures.spliceColumns(3, 0, []);
    figures.getColumn(2).width = 5;
    figures.getColumn(5).hidden = true;
  },
  'a sheet renamed, one added, the order changed': (workbook, figures) => {
    figures.name = 'Biểu 01';
    workbook.addWorksheet('Ghi chú riêng').addRow(['y-te-so/ho-so', 1]);
  },
  'the hidden keys deleted: headers tell the columns': (_workbook, figures) => figures.spliceRows(1, 1),
  'cells coloured, with a note, and the title merged': (_workbook, figures) => {
    figures.getCell('E6').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
    figures.getCell('E6').note = 'đã kiểm tra';
    figures.mergeCells('A2:G2');
  },
  'a filter set and rows hidden': (_workbook, figures) => {
    figures.getRow(6).hidden = true;
  },
  'the input as rich text': (_workbook, figures) => {
    figures.getCell('E6').value = { richText: [{ text: '8.' }, { text: '400', font: { bold: true } }] };
  },
  'the input as a hyperlink': (_workbook, figures) => {
    figures.getCell('E6').value = { text: '8400', hyperlink: 'https://example.org/' };
  },
  'a share shown as one': (_workbook, figures) => {
    figures.getCell('E7').value = 0.9981;
    figures.getCell('E7').numFmt = '0.00%';
  },
  'a number in a format with letters': (_workbook, figures) => {
    figures.getCell('E6').numFmt = '#,##0\\ "hồ sơ"\\ \\d';
  },
  'the same row twice': (_workbook, figures) => {
    findRow(figures, 'y-te-so/ho-so').eachCell((cell, column) => {
      figures.getRow(20).getCell(column).value = cell.value;
    });
  },
};

describe('những việc không làm sai biểu mẫu', () => {
  it.each(Object.keys(HARMLESS))('%s', async (name) => {
    const bytes = await fillWorkbook(FILLING, (workbook) =>
      HARMLESS[name]?.(workbook, sheetOf(workbook, 'Số liệu')),
    );
    const read = await proposeOf(bytes);
    expect(typeof read === 'string' ? read : { ...read, empty: [...new Set(read.empty)] }).toEqual(READ);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const bytes = await fillWorkbook(
      { ...FILLING, 'Nhiệm vụ viec/ke-hoach E': new Date(Date.UTC(2025, 11, 10)) },
      (workbook) => {
        workbook.properties.date1904 = true;
      },
    );
    expect((await openWorkbook(bytes)).properties.date1904).toBe(true);
    expect(await proposeOf(bytes)).toEqual(READ);
  });
});

const TOLD: Readonly<Record<string, readonly [Change, readonly string[]]>> = {
  'a formula whose result is in the file': [
    (_workbook, figures) => {
      figures.getCell('E6').value = { formula: '8000+400', result: 8400 };
    },
    ['cell-formula E6'],
  ],
  'a formula without a result': [
    (_workbook, figures) => {
      figures.getCell('E6').value = { formula: '8000+400' } as ExcelJS.CellValue;
    },
    ['cell-unclear E6'],
  ],
  'an error': [
    (_workbook, figures) => {
      figures.getCell('E6').value = { error: '#REF!' };
    },
    ['cell-unclear E6'],
  ],
  'a formula that gives an error': [
    (_workbook, figures) => {
      figures.getCell('E6').value = { formula: 'A1/0', result: { error: '#DIV/0!' } } as ExcelJS.CellValue;
    },
    ['cell-unclear E6'],
  ],
  'input cells merged over two rows': [
    (_workbook, figures) => figures.mergeCells('E6:E7'),
    ['cell-unclear E6', 'cell-unclear E7'],
  ],
  'a value in a row that somebody added': [
    (_workbook, figures) => figures.spliceRows(8, 0, [null, 'Tổng cộng', null, null, 8499.81]),
    ['cell-outside-form E8'],
  ],
  'a row of something that the data does not have': [
    (_workbook, figures) => {
      figures.getCell('H6').value = 'y-te-so/khong-co';
    },
    ['unknown-id E6'],
  ],
  'words in a cell for a number': [
    (_workbook, figures) => {
      figures.getCell('E6').value = 'khoảng tám nghìn';
    },
    ['cell-unclear E6'],
  ],
};

describe('những việc được nêu ở ô', () => {
  it.each(Object.keys(TOLD))('%s', async (name) => {
    const [change, findings] = TOLD[name] ?? [];
    const bytes = await fillWorkbook(FILLING, (workbook) => change?.(workbook, sheetOf(workbook, 'Số liệu')));
    expect(await proposeOf(bytes)).toMatchObject({ findings });
  });

  it('a result without a status, and a document that nobody has registered', async () => {
    const bytes = await fillWorkbook({ 'Nhiệm vụ viec/ke-hoach F': 'Đã trình.' });
    expect(await proposeOf(bytes)).toMatchObject({ entries: {}, findings: ['cell-unclear D6'] });
    const other = await fillWorkbook({
      'Nhiệm vụ viec/ke-hoach D': 'Đang thực hiện',
      'Nhiệm vụ viec/ke-hoach G': 'KH 54/KH-UBND; Tờ trình 99/TTr-SYT',
    });
    expect(await proposeOf(other)).toMatchObject({
      entries: {
        'viec/ke-hoach': {
          status: 'ongoing',
          citations: ['kh-54-ubnd-2025'],
          note: 'Văn bản: Tờ trình 99/TTr-SYT',
        },
      },
      findings: ['citation-unregistered G6'],
    });
  });

  it.each(['7/SYT-VP, 06-KL/TU', '7/SYT-VP và 06-KL/TU', '7/SYT-VP, ngày 02/12/2025\n06-KL/TU'])(
    'every document of a cell is kept: %s',
    async (documents) => {
      const status = { 'Nhiệm vụ viec/ke-hoach D': 'Đang thực hiện' };
      expect(
        await proposeOf(await fillWorkbook({ ...status, 'Nhiệm vụ viec/ke-hoach G': documents })),
      ).toMatchObject({
        entries: { 'viec/ke-hoach': { citations: ['cv-7-syt-2025'], note: 'Văn bản: 06-KL/TU' } },
        findings: ['citation-unregistered G6'],
      });
    },
  );
});
