import { describe, expect, it } from 'vitest';
import type { Inline, TableCell } from '../../../src/document/index.js';
import { writer } from '../../../src/writers/csv/index.js';
import { writeBytes } from '../write-bytes.js';
import { cell, createSheet, figure, footnote, number, typed, words } from '../xlsx/sheet-nodes.js';

/** What stands in the file for cells of one row of three. */
async function writeCells(...cells: readonly TableCell[]): Promise<string> {
  const text = (await writeBytes(writer, createSheet([{ cells }], { header: [] }))).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(1, -2);
}

function plain(...children: readonly Inline[]): TableCell {
  return { children };
}

describe('tệp CSV', () => {
  it('has the titles of the columns, then the rows; a group has the width of the table', async () => {
    const rows = [
      { group: true, cells: [cell('I'), cell('NHÓM MỘT', 2)] },
      { cells: [cell('1'), cell('Hồ sơ trực tuyến'), number(1234.5, '1.234,5', 1)] },
    ];
    const text = (await writeBytes(writer, createSheet(rows))).toString('utf8');
    expect(text).toBe('\uFEFFSTT,Chỉ tiêu,Kết quả\r\nI,NHÓM MỘT,\r\n1,Hồ sơ trực tuyến,1234.5\r\n');
  });

  it('writes numbers, percentages and dates for programs', async () => {
    const percent = typed({ type: 'percent', value: -28.7, decimals: 1 }, '-28,7%');
    const date = typed({ type: 'date', value: '2025-11-30' }, '30/11/2025');
    expect(await writeCells(number(-26082, '-26.082'), percent, date)).toBe('-26082,-28.7%,2025-11-30');
  });

  it('keeps as text what a number alone would not say', async () => {
    const about = typed({ type: 'number', value: 26000, decimals: 0, prefix: 'hơn ' }, 'hơn 26.000');
    const noted = { ...number(26, '26'), children: [figure('26'), footnote(...words('Số ước'))] };
    const gap = plain({ type: 'gap', value: 'kết quả' });
    expect(await writeCells(about, noted, gap)).toBe('hơn 26.000,26 (Số ước),[…: kết quả]');
  });

  it('quotes what the grammar needs quoted', async () => {
    const lines = plain(...words('một'), { type: 'lineBreak' }, ...words('hai'));
    expect(await writeCells(cell('a,b'), cell('nói "được"'), lines)).toBe('"a,b","nói ""được""","một\nhai"');
    expect(await writeCells(cell(' đầu'), cell('cuối '), cell('giữa câu'))).toBe('" đầu","cuối ",giữa câu');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\n=1"'],
    ['\tchữ', '"\'\tchữ"'],
    ['  =1', "'  =1"],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['＝1+1', "'＝1+1"],
  ])('makes no formula of the text %j', async (text, written) => {
    expect(await writeCells(cell(text), cell(''), cell(''))).toBe(`${written},,`);
  });

  it('writes long tables piece by piece, the same bytes each time', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      cells: [cell(String(index)), cell('Tỷ lệ hồ sơ trực tuyến toàn trình'), number(index, String(index))],
    }));
    const bytes = await writeBytes(writer, createSheet(rows));
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(5002);
    expect(await writeBytes(writer, createSheet(rows))).toEqual(bytes);
  });
});
