import { execFile, execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/writers/xlsx/index.js';
import { everything, hostileTexts } from './everything.fixture.js';
import { type RawCell, readPart, readRawCells, withFile } from './xlsx-parts.js';

const firstHostile = 33;

let bytes: Uint8Array;
let sheet: ExcelJS.Worksheet;
let sources: ExcelJS.Worksheet;
let raw: ReadonlyMap<string, RawCell>;

beforeAll(async () => {
  bytes = await writeXlsx(everything);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Phụ lục -I-- ’chỉ tiêu’ ---- c…',
    'Nguồn số liệu',
  ]);
  [sheet, sources] = workbook.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
  raw = readRawCells(readPart(bytes, 'xl/worksheets/sheet1.xml'));
});

describe('read by ExcelJS', () => {
  it.each([
    ['A8', 1, '#,##0'],
    ['C8', 0.8025, '0.00%'],
    ['D8', 0.85, '0%'],
    ['E8', 1_157_601, '#,##0'],
    ['F8', new Date('2025-12-31T00:00:00Z'), 'dd/mm/yyyy'],
    ['G10', 3, '#,##0'],
  ])('%s is %s in %s', (address, value, format) => {
    expect(sheet.getCell(address).value).toEqual(value);
    expect(sheet.getCell(address).numFmt).toBe(format);
  });

  it('keeps hostile texts as they are', () => {
    hostileTexts.forEach((text, index) => {
      expect(sheet.getCell(firstHostile + index, 2).text).toBe(text);
    });
  });

  it('replaces what XML forbids and cuts what a cell cannot hold', () => {
    const after = firstHostile + hostileTexts.length;
    expect(sheet.getCell(after, 2).text).toBe('điều\uFFFDkhiển\uFFFD\uFFFD\uFFFD');
    const long = sheet.getCell(after + 1, 2).text;
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('…')).toBe(true);
  });

  it('marks notes and lists them below the table', () => {
    const texts = sheet
      .getColumn(1)
      .values.map((value) =>
        typeof value === 'object' && value && 'richText' in value
          ? value.richText.map(({ text }) => text).join('')
          : value,
      );
    expect(texts.slice(-3)).toEqual([
      '(1) Số liệu của 03 sở: 3',
      '(2) Đạt sớm một tháng.',
      '(3) Do thiếu hạ tầng.',
    ]);
    const last = texts.indexOf('d');
    expect(sheet.getCell(last, 3).text).toBe('85(1)');
    expect(sheet.getCell(last, 4)).toMatchObject({ value: 0.995, numFmt: '0.0%" (2)"' });
    expect(sheet.getCell(last, 5).value).toBe('khoảng 12');
    expect(sheet.getCell(last, 6).value).toBe('30/02/2025');
    expect(sheet.getCell(last, 7).value).toBe('-');
    expect(sheet.getCell(last, 8).text).toBe('Chưa đạt(3)');
  });
});

describe('nguồn số liệu', () => {
  it('has a row for each figure', () => {
    const rows = [1, 2, 4, 5].map((number) => (sources.getRow(number).values as unknown[]).slice(1));
    const place = [
      'data/systems/lgsp.yaml',
      1,
      14,
      'Báo cáo số 15/BC-SKHCN ngày 31 tháng 7 năm 2025',
      new Date('2025-07-31T00:00:00Z'),
    ];
    expect(rows).toEqual([
      ['Ô', 'Số liệu', 'Tệp dữ liệu', 'Dòng', 'Cột', 'Nguồn', 'Thời điểm', 'Cách tính'],
      ['A2', '2025', ...place],
      ['C8', '80.25%', ...place],
      [
        'D8',
        '85%',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        'tinh_ty_le(data/systems/lgsp.yaml:3; data/systems/lgsp.yaml:4)',
      ],
    ]);
  });

  it('finds cells below a row that takes several', () => {
    const last = sheet.getColumn(1).values.indexOf('d');
    expect(last).toBeGreaterThan(firstHostile + hostileTexts.length + 3);
    expect(sources.lastRow?.getCell(1).value).toBe(`F${last}`);
  });
});

describe('read without ExcelJS', () => {
  it('has numbers and days as numbers, texts as texts', () => {
    expect(raw.get('F8')).toEqual({ type: 'n', content: '<v>46022</v>' });
    expect(raw.get('E8')).toEqual({ type: 'n', content: '<v>1157601</v>' });
    expect(raw.get(`B${firstHostile}`)).toEqual({ type: 'str', content: '<v>=1+1</v>' });
    expect(raw.get(`B${firstHostile + 5}`)).toEqual({
      type: 'str',
      content: '<v>&lt;b&gt;&amp;&quot;&apos;</v>',
    });
    expect(raw.get(`B${firstHostile + 7}`)?.content).toContain('_x005F_x0041_');
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Comma, quote, UTF-8, from line 1; numbers and dates in the form of LibreOffice's own language. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

it('LibreOffice reads the same values', async (context) => {
  if (!hasOffice()) context.skip('there is no soffice here');
  const lines = await withFile(bytes, async (path, folder) => {
    const profile = `-env:UserInstallation=file://${folder}/office`;
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      csv,
      '--outdir',
      folder,
      path,
    ]);
    const name = (await readdir(folder)).find((file) => file.endsWith('.csv')) ?? '';
    return (await readFile(join(folder, name), 'utf8')).split('\n');
  });
  expect(lines[7]).toMatch(/^1,.*,80[.,]25%,85%,"?1[.,]?157[.,]?601"?,(31\/12|12\/31)\/2025,0,Đạt$/);
  expect(lines[firstHostile - 1]).toContain('!,=1+1,');
  expect(lines[firstHostile + 6]).toContain('!,_x0041_,');
  expect(lines[firstHostile + 8]).toContain('!,007,');
});
