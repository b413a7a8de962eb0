import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { streamXlsx, writeXlsx } from '../../../src/writers/xlsx/index.js';
import { everything } from './everything.fixture.js';
import { cell, createSheet } from './sheet-nodes.js';
import { count, listErrors, readPart } from './xlsx-parts.js';

let bytes: Uint8Array;
let table: string;
let workbook: string;

beforeAll(async () => {
  bytes = await writeXlsx(everything);
  table = readPart(bytes, 'xl/worksheets/sheet1.xml');
  workbook = readPart(bytes, 'xl/workbook.xml');
});

describe('phụ lục có mọi thứ', () => {
  it('is valid Open XML', async () => {
    expect(await listErrors(bytes)).toEqual([]);
  });

  it('has no formula, no link and no shared string', () => {
    expect(table).not.toMatch(/<f[ >]|<hyperlink|t="s"/);
  });

  it('is an A4 page in the margins of the decree, one page wide and centred', () => {
    expect(table).toContain('paperSize="9" orientation="landscape"');
    expect(table).toContain('fitToWidth="1" fitToHeight="0"');
    expect(table).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(table).toContain('<printOptions horizontalCentered="1"/><pageMargins');
    const margins = Object.fromEntries(
      [...table.matchAll(/(left|right|top|bottom)="(0\.\d+|1\.\d+)"/g)].map(([, edge, inches]) => [
        edge,
        Number(inches) * 25.4,
      ]),
    );
    expect(margins.left).toBeCloseTo(30);
    expect(margins.right).toBeCloseTo(15);
    expect(margins.top).toBeCloseTo(20);
    expect(margins.bottom).toBeCloseTo(20);
  });

  it('numbers its pages from 1 in the top margin, but for the first', () => {
    expect(table).toContain('firstPageNumber="1" useFirstPageNumber="1"');
    expect(table).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;14&amp;P</oddHeader>',
    );
    expect(table).not.toContain('<firstHeader>');
  });

  it('repeats the header rows and keeps them in view', () => {
    expect(workbook).toContain('name="_xlnm.Print_Titles"');
    expect(workbook).toContain('$5:$6');
    expect(table).toContain('<pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/>');
  });

  it('merges the heading over the table, group cells over their span and header cells down', () => {
    const ranges = [...table.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, range]) => range);
    expect(ranges).toEqual(expect.arrayContaining(['A1:H1', 'A2:H2', 'A3:H3', 'C5:D5', 'A5:A6', 'H5:H6']));
    expect(ranges).toEqual(expect.arrayContaining(['B7:H7', 'A22:H22']));
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('colours what is late or not reached over the whole data range', () => {
    expect(table).toContain('<conditionalFormatting sqref="G7:G');
    expect(table).toContain('<formula>AND(ISNUMBER(G7),G7&gt;0)</formula>');
    expect(table).toContain('<conditionalFormatting sqref="H7:H');
    expect(table).toContain('OR(H7=&quot;Chưa đạt&quot;,LEFT(H7,9)=&quot;Chưa đạt(&quot;)');
  });

  it('uses Times New Roman only', () => {
    const names = [...readPart(bytes, 'xl/styles.xml').matchAll(/<(?:name|rFont) val="([^"]+)"/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(['Times New Roman']));
    expect(table).not.toMatch(/rFont val="(?!Times New Roman")/);
  });

  it('shows a gap on yellow', () => {
    expect(table).toContain('[…: tỷ lệ hồ sơ trực tuyến]');
    expect(readPart(bytes, 'xl/styles.xml')).toContain('<fgColor rgb="FFFFFF00"/>');
  });

  it('tells title, subject, creator and the date of the document', () => {
    const core = readPart(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Phụ lục I</dc:title>');
    expect(core).toContain('<dc:subject>Kết quả thực hiện chỉ tiêu</dc:subject>');
    expect(core).toContain('<dc:creator>Sở Khoa học và Công nghệ</dc:creator>');
    expect(core.match(/2025-11-30T00:00:00Z/g)).toHaveLength(2);
  });
});

describe('bytes', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('are the same each time', async () => {
    expect(Buffer.compare(await writeXlsx(everything), bytes)).toBe(0);
  });

  it.each([
    ['Asia/Ho_Chi_Minh', -420],
    ['America/New_York', 300],
  ])('are the same in %s', async (name, offset) => {
    process.env.TZ = name;
    expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(Buffer.compare(await writeXlsx(everything), bytes)).toBe(0);
  });
});

describe('failures', () => {
  it('refuses a row with too many cells and destroys the output', async () => {
    const output = new PassThrough().on('error', () => undefined);
    const sheet = createSheet([{ cells: [cell('a', 4)] }]);
    await expect(streamXlsx(sheet, output)).rejects.toThrow(RangeError);
    expect(output.destroyed).toBe(true);
  });

  it('ends with the error of the output', async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('Hết chỗ')) });
    const rows = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 20_000; i += 1) yield { cells: [cell(`${i}`)] };
      },
    };
    await expect(streamXlsx(createSheet(rows), output)).rejects.toThrow('Hết chỗ');
  });

  it('writes an empty table', async () => {
    expect(await listErrors(await writeXlsx(createSheet([], { header: [], columns: [] })))).toEqual([]);
  });
});

it('sets a filter on a header row with a cell for each column, over a long table without tall rows', async () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({ cells: [cell(`${index}`)] }));
  const filtered = readPart(await writeXlsx(createSheet(rows)), 'xl/worksheets/sheet1.xml');
  expect(filtered).toContain('<autoFilter ref="A5:C15"/>');
  const short = readPart(await writeXlsx(createSheet(rows.slice(5))), 'xl/worksheets/sheet1.xml');
  expect(short).not.toContain('autoFilter');
  expect(count(table, /<autoFilter/g)).toBe(0);
});
