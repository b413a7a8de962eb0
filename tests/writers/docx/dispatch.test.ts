import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { measureText } from '../../../src/writers/text-measure/index.js';
import { dispatch } from './dispatch.fixture.js';
import { findParagraphs, listErrors, readPart, readText } from './docx-parts.js';

let written: Uint8Array;
let body: string;

beforeAll(async () => {
  const reference = await buildReferencePackage();
  written = writeDocx(dispatch, reference);
  body = readPart(written, 'word/document.xml');
  expect(writeDocx(dispatch, reference)).toEqual(written);
});

/** Length of a rule in a column, in twips. */
function measureRule(paragraph: string | undefined, columnWidth: number): number {
  const indents = /w:left="(\d+)" w:right="(\d+)"/.exec(paragraph ?? '');
  return columnWidth - Number(indents?.[1]) - Number(indents?.[2]);
}

function readColumns(): readonly number[] {
  const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(body)?.[1] ?? '';
  return [...grid.matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
}

describe('công văn', () => {
  it('is valid Open XML', async () => {
    expect(await listErrors(written)).toEqual([]);
  });

  it('keeps Quốc hiệu on one line with room to spare', () => {
    const [left = 0, right = 0] = readColumns();
    const width = measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true });
    expect(left + right).toBe(9355);
    expect(right).toBeGreaterThanOrEqual(width * 1.03);
  });

  it('draws the rule under Tiêu ngữ as long as its text, the other two fifths of it', () => {
    const [left = 0, right = 0] = readColumns();
    const [authority, motto] = findParagraphs(body, 'DuongKe');
    const face = { size: 13, bold: true };
    expect(measureRule(motto, right)).toBe(measureText('Độc lập - Tự do - Hạnh phúc', face));
    const name = measureText('SỞ KHOA HỌC VÀ CÔNG NGHỆ', { size: 12, bold: true });
    expect(measureRule(authority, left) / name).toBeCloseTo(0.4, 2);
  });

  it('writes names in capitals, the number after "Số:", the subject after "V/v"', () => {
    expect(findParagraphs(body, 'CoQuanChuQuan').map(readText)).toEqual(['ỦY BAN NHÂN DÂN TỈNH THANH HÓA']);
    expect(findParagraphs(body, 'SoKyHieu').map(readText)).toEqual(['Số:         /SKHCN-CĐS']);
    expect(findParagraphs(body, 'TrichYeuCongVan').map(readText)[0]).toMatch(/^V\/v báo cáo tình hình/);
    expect(findParagraphs(body, 'DauMucDoKhan').map(readText)).toEqual(['THƯỢNG KHẨN']);
    expect(findParagraphs(body, 'ChiDanLuuHanh').map(readText)).toEqual(['LƯU HÀNH NỘI BỘ']);
  });

  it('lists addressees and recipients with dashes, ";" and "."', () => {
    const [label, ...items] = findParagraphs(body, 'KinhGui').map(readText);
    expect(label).toBe('Kính gửi:');
    expect(items.map((item) => `${item.slice(0, 2)}${item.slice(-1)}`)).toEqual(['- ;', '- ;', '- .']);
    const recipients = ['- Như trên;', '- Giám đốc Sở (để báo cáo);', '- Lưu: VT, CĐS.'];
    expect(findParagraphs(body, 'DanhSachNoiNhan').map(readText)).toEqual(recipients);
  });

  it('keeps the last paragraph with the signature block, which does not split', () => {
    expect(findParagraphs(body, 'ThanVanBan').at(-1)).toContain('<w:keepNext/>');
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(findParagraphs(body, 'ChucVuNguoiKy').map(readText)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
    expect(findParagraphs(body, 'HoTenNguoiKy').map(readText)).toEqual(['Nguyễn Văn A']);
  });

  it('adds up nested formats and marks a gap', () => {
    const signed = '<w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">chữ ký số</w:t>';
    expect(body).toContain(signed);
    expect(body).toContain('<w:rStyle w:val="ChoTrong"/>');
    expect(body).toContain('[…: số hồ sơ trực tuyến tháng 11]');
  });

  it('lets no text become markup', () => {
    expect(body).toContain('Chuỗi thử: &lt;w:t&gt;&amp;amp; ]]&gt; "nháy" \uFFFD\uFFFD\uFFFD và\u00A0khoảng');
  });

  it('numbers footnotes from 1 and puts a nested one in parentheses', () => {
    const references = [...body.matchAll(/footnoteReference w:id="(\d+)"/g)].map((match) => match[1]);
    expect(references).toEqual(['1', '2']);
    const notes = readPart(written, 'word/footnotes.xml').match(/<w:footnote .*?<\/w:footnote>/g) ?? [];
    expect(notes.map(readText)).toEqual([
      '',
      '',
      ' Số liệu tính đến hết ngày cuối tháng, 24 giờ.',
      ' Chú thích thứ hai (lồng nhau) &lt;b&gt;',
    ]);
  });

  it('puts the contact line in the foot of the first page', () => {
    expect(body).toContain('<w:footerReference w:type="first" r:id="qndsFooter1"/>');
    expect(findParagraphs(readPart(written, 'word/qndsFooter1.xml'), 'DiaChiLienHe')).toHaveLength(2);
  });

  it('tells its title, creator and date', () => {
    const core = readPart(written, 'docProps/core.xml');
    expect(core).toContain('<dc:title>V/v báo cáo &lt;tháng 11&gt; &amp; quý IV</dc:title>');
    expect(core).toContain('>2025-11-30T00:00:00Z</dcterms:modified>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
  });
});
