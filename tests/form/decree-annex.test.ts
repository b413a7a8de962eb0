import { describe, expect, it } from 'vitest';
import type { SectionForm, TableForm } from './form-model.js';
import { describeLetters, findOne, getSection, listPlaced, measureTextArea } from './place.js';
import { DOCUMENT_NAMES, produce } from './produce.js';

async function getAnnex(index: number): Promise<SectionForm> {
  return getSection((await produce('keHoach')).form, index);
}

function findTable(section: SectionForm): TableForm {
  const table = section.blocks.find(
    (block): block is TableForm => block.kind === 'table' && block.hasBorders,
  );
  if (table === undefined) throw new Error('no table with lines');
  return table;
}

function readCells(table: TableForm): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n'),
    ),
  );
}

describe.each([
  [1, 'Phụ lục I', 'CHỈ TIÊU CHUYỂN ĐỔI SỐ'],
  [2, 'Phụ lục II', 'DANH MỤC NHIỆM VỤ'],
] as const)('phụ lục %i', (index, label, title) => {
  it('sets the label 14 bold upright, centred, in Roman figures (Phụ lục I, Phần I, III.1.a, III.1.b)', async () => {
    const paragraph = findOne(await getAnnex(index), /^Phụ lục [IVX]+$/);
    expect(paragraph.text).toBe(label);
    expect(describeLetters(paragraph)).toMatchObject({ size: 14, bold: true, italic: false, caps: false });
    expect([paragraph.alignment, paragraph.outlineLevel]).toEqual(['center', 0]);
  });

  it('sets the title in capitals, 13–14 bold, centred below the label (III.1.b)', async () => {
    const placed = listPlaced(await getAnnex(index));
    const paragraph = placed[placed.findIndex(({ text }) => text === label) + 1];
    expect(paragraph?.text).toBe(title);
    const letters = paragraph && describeLetters(paragraph);
    expect(letters).toMatchObject({ bold: true, italic: false });
    expect(letters && letters.size >= 13 && letters.size <= 14).toBe(true);
    expect(paragraph?.alignment).toBe('center');
  });

  it('sets the reference italic, not bold, 13–14, centred below the title (III.1.c)', async () => {
    const paragraph = findOne(await getAnnex(index), /^\(Kèm theo /);
    const letters = describeLetters(paragraph);
    expect(letters).toMatchObject({ bold: false, italic: true });
    expect(letters.size >= 13 && letters.size <= 14).toBe(true);
    expect(paragraph.alignment).toBe('center');
    expect(paragraph.siblings[paragraph.index - 1]).toMatchObject({ text: title });
  });

  it('names number, date and issuing body in the reference (III.1.c, mẫu 2.1)', async () => {
    const { text } = findOne(await getAnnex(index), /^\(Kèm theo /);
    expect(text.replaceAll('\n', ' ')).toBe(
      '(Kèm theo Kế hoạch số 121/KH-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ngãi)',
    );
  });

  it('draws a rule below the reference (mẫu 2.1)', async () => {
    const section = await getAnnex(index);
    const reference = findOne(section, /^\(Kèm theo /);
    const rule = reference.siblings[reference.index + 1];
    expect(rule?.kind === 'paragraph' && rule.text === '' && rule.borders.top).toBe('single');
  });

  it('ends with "./." (mẫu 2.1)', async () => {
    const texts = listPlaced(await getAnnex(index)).map(({ text }) => text);
    expect(texts.filter((text) => text !== '').at(-1)).toMatch(/\.\/\.$/);
  });

  it('is pointed to in the text of the document (III.1.a)', async () => {
    const main = listPlaced(getSection((await produce('keHoach')).form, 0));
    expect(main.filter(({ text }) => new RegExp(`${label}[.,;) ]`).test(text))).toHaveLength(1);
  });
});

describe('bảng', () => {
  it('keeps the cells of the template', async () => {
    expect(readCells(findTable(await getAnnex(1)))).toEqual([
      ['STT', 'Chỉ tiêu', 'Đơn vị chủ trì'],
      ['I', 'Chính quyền số', ''],
      ['1', 'Dịch vụ công trực tuyến toàn trình', 'Các sở, ban, ngành'],
      ['2', 'Hồ sơ được số hóa', 'Các sở, ban, ngành'],
      ['II', 'Kinh tế số', ''],
      ['3', 'Doanh nghiệp sử dụng nền tảng số', 'Sở Tài chính'],
    ]);
  });

  it.each([1, 2])('annex %i: fixes its layout and fills the text area in absolute widths', async (index) => {
    const section = await getAnnex(index);
    const table = findTable(section);
    expect([table.layout, table.widthType]).toEqual(['fixed', 'dxa']);
    expect(Math.abs(table.width - measureTextArea(section))).toBeLessThan(0.1);
    expect(table.grid.reduce((sum, width) => sum + width, 0)).toBeCloseTo(table.width, 1);
    for (const { cells } of table.rows) {
      expect(cells.map(({ widthType }) => widthType)).toEqual(cells.map(() => 'dxa'));
      expect(cells.map(({ width }) => width)).toEqual(table.grid);
    }
  });

  it('gives a column of ordinals no more room than it asks for', async () => {
    const { grid } = findTable(await getAnnex(1));
    expect((grid[1] ?? 0) / (grid[2] ?? 1)).toBeGreaterThan(1.5);
    expect(grid[0]).toBeGreaterThan(8);
    expect(grid[0]).toBeLessThan(25);
  });

  it.each([1, 2])('annex %i: repeats its header row and splits no row', async (index) => {
    const { rows } = findTable(await getAnnex(index));
    expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_, row) => row === 0));
    expect(rows.every(({ isWhole }) => isWhole)).toBe(true);
  });

  it('sets header and group rows bold and aligns the columns as the template says', async () => {
    const placed = listPlaced(await getAnnex(1)).filter(
      ({ cell, text }) => cell?.table.hasBorders && text !== '',
    );
    const bold = placed.filter((paragraph) => describeLetters(paragraph).bold).map(({ text }) => text);
    expect(bold).toEqual(['STT', 'Chỉ tiêu', 'Đơn vị chủ trì', 'I', 'Chính quyền số', 'II', 'Kinh tế số']);
    const aligned = (column: number) => placed.filter(({ cell }) => cell?.column === column && cell.row > 0);
    expect(new Set(aligned(0).map(({ alignment }) => alignment))).toEqual(new Set(['center']));
    expect(new Set(aligned(2).map(({ alignment }) => alignment))).toEqual(new Set(['left']));
    const right = listPlaced(await getAnnex(2)).filter(({ cell }) => cell?.column === 2 && cell.row > 0);
    expect(new Set(right.map(({ alignment }) => alignment))).toEqual(new Set(['right']));
  });

  it('captions the table above it', async () => {
    const section = await getAnnex(1);
    const caption = section.blocks[section.blocks.indexOf(findTable(section)) - 1];
    expect(caption).toMatchObject({ text: 'Các chỉ tiêu chính', alignment: 'center', keepNext: true });
  });

  it.each(DOCUMENT_NAMES)('%s: draws no line around the tables that only lay out', async (name) => {
    const { form } = await produce(name);
    const tables = getSection(form).blocks.filter(({ kind }) => kind === 'table');
    expect(tables).toHaveLength(2);
    expect(
      tables.every((table) => table.kind === 'table' && !table.hasBorders && table.layout === 'fixed'),
    ).toBe(true);
  });
});
