import { describe, expect, it } from 'vitest';
import { describeLongCell } from '../../../src/compose/annex/limit-cell.js';
import { writeXlsx } from '../../../src/writers/xlsx/index.js';
import { listFigures } from '../../../src/writers/xlsx/list-sources.js';
import { cell, createSheet, figure, number } from './sheet-nodes.js';
import { listErrors, readPart, readRawCells } from './xlsx-parts.js';

describe('chữ trong ô vẫn là chữ', () => {
  it.each(['=1+1', '+84', '-5', '@tên'])('%s is no formula: its style says so', async (text) => {
    const bytes = await writeXlsx(createSheet([{ cells: [cell(text), cell(''), cell('')] }]));
    const styles = readPart(bytes, 'xl/styles.xml');
    expect(styles.match(/<xf [^>]*quotePrefix="1"/g)).toHaveLength(1);
    expect(readRawCells(readPart(bytes, 'xl/worksheets/sheet1.xml')).get('A6')).toMatchObject({
      type: 'str',
    });
    expect(await listErrors(bytes)).toEqual([]);
  });

  it('a row number is a number without groups', async () => {
    const ordinal = { ...cell('1000'), value: { type: 'ordinal', value: 1000 } as const };
    const bytes = await writeXlsx(createSheet([{ cells: [ordinal, cell(''), cell('')] }]));
    expect(readRawCells(readPart(bytes, 'xl/worksheets/sheet1.xml')).get('A6')).toEqual({
      type: 'n',
      content: '<v>1000</v>',
    });
  });

  it('a text longer than a cell is a finding at its place in the data', () => {
    const fallback = { file: 'templates/annexes/a.yaml', pointer: '/rows' };
    expect(describeLongCell({ children: [figure('a'.repeat(32_767))] }, fallback)).toBeUndefined();
    expect(describeLongCell({ children: [figure('a'.repeat(32_768))] }, fallback)).toMatchObject({
      code: 'output-failed',
      location: { file: 'data/systems/lgsp.yaml', pointer: '/metrics/0' },
    });
  });
});

describe('trang nguồn số liệu', () => {
  it('has a row for what is a figure, none for names, documents and the words of a date', () => {
    const texts = [
      'Mô hình 30',
      '214/NQ-CP',
      'tháng 7/2025',
      '29/4/2025',
      '12 hệ thống',
      'đạt 80%',
      '≥ 95%',
      '5,0',
    ];
    const placed = texts.map((text, start) => ({ cell: { children: [figure(text)] }, start }));
    const typed = [{ cell: number(26, 'hơn 26'), start: 8 }];
    const name = { ...figure('Tỷ lệ hồ sơ trực tuyến đạt 95%'), isName: true as const };
    typed.push({ cell: { children: [name] }, start: 9 });
    expect(listFigures([...placed, ...typed], 6).map(({ figure: { value } }) => value)).toEqual([
      '12 hệ thống',
      'đạt 80%',
      '≥ 95%',
      '5,0',
      'hơn 26',
    ]);
  });
});
