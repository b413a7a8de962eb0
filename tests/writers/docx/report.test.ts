import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { findParagraphs, listErrors, readPart, readText } from './docx-parts.js';
import { report } from './report.fixture.js';

let written: Uint8Array;
let body: string;

beforeAll(async () => {
  const reference = await buildReferencePackage();
  written = writeDocx(report, reference);
  body = readPart(written, 'word/document.xml');
  expect(writeDocx(report, reference)).toEqual(written);
});

describe('báo cáo có phụ lục', () => {
  it('is valid Open XML', async () => {
    expect(await listErrors(written)).toEqual([]);
  });

  it('gives every section its page, its own count from 1 and a first page without number', () => {
    const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(3);
    expect(sections.every((section) => section.includes('<w:pgNumType w:start="1"/>'))).toBe(true);
    expect(sections.every((section) => section.includes('<w:titlePg/>'))).toBe(true);
    expect(sections.every((section) => section.match(/headerReference/g)?.length === 2)).toBe(true);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, false, true]);
  });

  it('writes the title in capitals and the subject as it is', () => {
    expect(findParagraphs(body, 'TenLoai').map(readText)).toEqual(['BÁO CÁO']);
    expect(findParagraphs(body, 'TrichYeu').map(readText)[0]).toMatch(/^Kết quả thực hiện Đề án 06/);
    expect(findParagraphs(body, 'KinhGui').map(readText)).toEqual(['Kính gửi: Thủ tướng Chính phủ']);
  });

  it('ends legal bases with ";" and the last with "."', () => {
    const ends = findParagraphs(body, 'CanCu').map((paragraph) => readText(paragraph).slice(-1));
    expect(ends).toEqual([';', ';', '.']);
  });

  it.each([
    ['Phan', 'Phần ITÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2025'],
    ['Chuong', 'Chương IIQUY ĐỊNH CHUNG'],
    ['Muc', 'Mục 1QUẢN LÝ DỮ LIỆU'],
    ['TieuMuc', 'Tiểu mục 1DỮ LIỆU DÙNG CHUNG'],
    ['MucLaMa', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'],
    ['Dieu', 'Điều 1. Phạm vi điều chỉnh'],
    ['Khoan', '1. Hoàn thiện thể chế'],
    ['KhoanCon', '1.1. Văn bản quy phạm pháp luật'],
    ['Diem', 'a) Dữ liệu dân cư'],
    ['PhuLuc', 'Phụ lục I'],
    ['TieuDePhuLuc', 'DANH MỤC VĂN BẢN'],
  ])('writes %s as %s', (styleId, expected) => {
    expect(findParagraphs(body, styleId).map(readText)[0]).toBe(expected);
  });

  it('puts the ordinal of a part on a line of its own', () => {
    expect(findParagraphs(body, 'Phan')[0]).toContain('<w:br/>');
    expect(findParagraphs(body, 'MucLaMa')[0]).not.toContain('<w:br/>');
  });

  it('leaves room for a signature and a blank for the name', () => {
    expect(findParagraphs(body, 'ChucVuNguoiKy').map(readText)).toHaveLength(3);
    expect(findParagraphs(body, 'HoTenNguoiKy')).toEqual([expect.stringContaining('w:before="1440"')]);
  });

  it('draws tables over the whole width, with repeated header rows and rows kept whole', () => {
    const table = body.match(/<w:tbl>(?:(?!<\/w:tbl>).)*BangSoLieu.*?<\/w:tbl>/s)?.[0] ?? '';
    const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(table)?.[1] ?? '';
    const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 1701 - 850);
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(24);
    expect(table).toContain('<w:gridSpan w:val="4"/>');
    expect(findParagraphs(table, 'DongNhom').map(readText)).toEqual([
      'I',
      'CHÍNH QUYỀN SỐ',
      'II. KINH TẾ SỐ VÀ XÃ HỘI SỐ',
    ]);
  });

  it('numbers footnotes across sections', () => {
    const references = [...body.matchAll(/footnoteReference w:id="(\d+)"/g)].map((match) => match[1]);
    expect(references).toEqual(['1', '2', '3', '4']);
  });
});
