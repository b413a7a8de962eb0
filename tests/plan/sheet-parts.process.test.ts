import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findAll, findChild, parseXml, readCharacters, type XmlElement } from '../form/xml-reader.js';
import { make, type OutputName } from './produce-plan.js';

const ANNEXES = ['results', 'targets', 'tasks', 'systems'] as const;

/** Ô như tệp ghi: its type ('' when not written: a number), characters and format code. */
interface RawCell {
  readonly address: string;
  readonly type: string;
  readonly text: string;
  readonly format: string;
}

/** Formats that need no definition (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '14': 'mm-dd-yy',
  '49': '@',
};

function openPart(name: OutputName, path: string): XmlElement {
  const part = unzipSync(make(name))[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(part));
}

function listFormats(name: OutputName): readonly string[] {
  const styles = openPart(name, 'xl/styles.xml');
  const own = new Map(
    findAll(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const cells = findChild(styles, 'cellXfs');
  return findAll(cells, 'xf').map(
    ({ attributes: { numFmtId = '0' } }) => own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? numFmtId,
  );
}

function readCells(name: OutputName): readonly RawCell[] {
  const formats = listFormats(name);
  return findAll(openPart(name, 'xl/worksheets/sheet1.xml'), 'c').map((cell) => ({
    address: cell.attributes.r ?? '',
    type: cell.attributes.t ?? '',
    text: readCharacters(findChild(cell, 'v') ?? findChild(cell, 'is')),
    format: formats[Number(cell.attributes.s ?? 0)] ?? '',
  }));
}

function findCell(cells: readonly RawCell[], address: string): RawCell {
  const cell = cells.find((candidate) => candidate.address === address);
  if (cell === undefined) throw new Error(`no cell ${address}`);
  return cell;
}

describe.each(ANNEXES)('%s: tệp XLSX đọc bằng cách khác', (name) => {
  const cells = readCells(name);

  it('holds no formula, and numbers that are numbers', () => {
    expect(findAll(openPart(name, 'xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
    const numbers = cells.filter(({ type, text }) => type === '' && text !== '');
    expect(numbers.filter(({ text }) => !/^-?\d+(\.\d+)?(E-?\d+)?$/.test(text))).toEqual([]);
    const formats = new Set(numbers.map(({ format }) => format));
    // "0" is an ordinal; a word like "ước " may stand before a figure.
    const known = /^(("[^"]+")?(#,##0(\.0+)?|0(\.0+)?%)|0|dd\/mm\/yyyy)$/;
    expect([...formats].filter((format) => !known.test(format))).toEqual([]);
  });

  it('writes no bare number or percentage as text, ordinals aside', () => {
    const texts = cells.filter(({ type, address }) => type !== '' && !address.startsWith('A'));
    const last = name === 'results' ? /^F/ : /^$/;
    const bare = texts.filter(({ text, address }) => /^-?[\d.,]+%?$/.test(text) && !last.test(address));
    expect(bare).toEqual([]);
  });

  it('repeats its header on every page and freezes it', () => {
    const workbook = openPart(name, 'xl/workbook.xml');
    const titles = findAll(workbook, 'definedName').filter(
      ({ attributes }) => attributes.name === '_xlnm.Print_Titles',
    );
    expect(titles).toHaveLength(2);
    const [pane] = findAll(openPart(name, 'xl/worksheets/sheet1.xml'), 'pane');
    expect(pane?.attributes.state).toBe('frozen');
  });
});

describe('kiểu dữ liệu', () => {
  it('keeps percentages as fractions in a percent format', () => {
    const cells = readCells('results');
    expect(findCell(cells, 'E6')).toEqual({ address: 'E6', type: '', text: '0.4491', format: '0.00%' });
    expect(findCell(cells, 'E14')).toEqual({ address: 'E14', type: '', text: '0.995', format: '0.0%' });
    expect(findCell(cells, 'C8')).toEqual({ address: 'C8', type: '', text: '1', format: '0%' });
    expect(findCell(readCells('targets'), 'C8')).toMatchObject({ type: '', text: '1', format: '0%' });
  });

  it('keeps counts as numbers with grouped digits', () => {
    const cells = readCells('systems').filter(({ text }) => text === '2032573' || text === '3944');
    expect(cells.map(({ type, format }) => [type, format])).toEqual([
      ['', '#,##0'],
      ['', '#,##0'],
    ]);
  });

  it('keeps dates as dates: 31/12/2026 is day 46387', () => {
    const dates = readCells('tasks').filter(({ format, text }) => format === 'dd/mm/yyyy' && text !== '');
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every(({ type }) => type === '')).toBe(true);
    expect(dates.map(({ text }) => text)).toContain('46387');
  });
});

describe('tô màu theo điều kiện', () => {
  it.each([
    ['results', 'G', 6, /G6="Chưa đạt"/],
    ['tasks', 'J', 5, /J5>0/],
  ] as const)('%s: marks the whole column %s', (name, column, first, formula) => {
    const sheet = openPart(name, 'xl/worksheets/sheet1.xml');
    const [rule, ...more] = findAll(sheet, 'conditionalFormatting');
    // Notes below the table have nothing in the third column.
    const filled = readCells(name).filter(({ address, text }) => /^C\d/.test(address) && text !== '');
    const last = Math.max(...filled.map(({ address }) => Number(address.slice(1))));
    expect(more).toEqual([]);
    expect(rule?.attributes.sqref).toBe(`${column}${first}:${column}${last}`);
    expect(readCharacters(findAll(rule, 'formula')[0])).toMatch(formula);
    const [style] = findAll(openPart(name, 'xl/styles.xml'), 'dxf');
    expect(findAll(style, 'fill')).toHaveLength(1);
    expect(findAll(style, 'bgColor').length).toBe(1);
  });

  it('leaves the other annexes alone', () => {
    for (const name of ['targets', 'systems'] as const) {
      expect(findAll(openPart(name, 'xl/worksheets/sheet1.xml'), 'conditionalFormatting')).toEqual([]);
    }
  });
});
