import { describe, expect, it } from 'vitest';
import {
  describeLetters,
  findIn,
  findOne,
  getSection,
  listPlaced,
  measureLines,
  type Placed,
} from './place.js';
import { type DocumentName, produce } from './produce.js';
import { measureText } from './text-width.js';

async function listAfter(name: DocumentName, pattern: RegExp): Promise<readonly Placed[]> {
  const placed = listPlaced(getSection((await produce(name)).form));
  return placed.slice(placed.findIndex(({ text }) => pattern.test(text)) + 1);
}

function expectUpright(paragraph: Placed): void {
  const letters = describeLetters(paragraph);
  expect(letters).toMatchObject({ bold: false, italic: false, caps: false });
  expect(letters.size >= 13 && letters.size <= 14).toBe(true);
}

describe('Kính gửi', () => {
  it.each([
    ['da06', 'Phòng Cảnh sát quản lý hành chính về trật tự xã hội'],
    ['vanHanh', 'Bộ Khoa học và Công nghệ'],
    ['baoCao', 'Bộ Khoa học và Công nghệ'],
    ['uyQuyen', 'Bộ Khoa học và Công nghệ'],
  ] as const)(
    '%s: names a single addressee on the same line (Phụ lục I, Phần I, II.9.d)',
    async (name, addressee) => {
      const line = await findIn(name, /^Kính gửi/);
      expect(line.text).toBe(`Kính gửi: ${addressee}`);
      expectUpright(line);
      expect(measureLines(line)).toHaveLength(1);
    },
  );

  it('gives several addressees a line each: "-", ";" and a final "." (II.9.d)', async () => {
    const title = await findIn('congVan', /^Kính gửi/);
    const lines = (await listAfter('congVan', /^Kính gửi/)).slice(0, 3);
    expect([title.text, ...lines.map(({ text }) => text)]).toEqual([
      'Kính gửi:',
      '- Các sở, ban, ngành;',
      '- Công an tỉnh;',
      '- Ủy ban nhân dân các xã, phường, đặc khu.',
    ]);
    for (const line of [title, ...lines]) expectUpright(line);
  });

  it('stands the dashes in line with each other below the colon (II.9.d)', async () => {
    const title = await findIn('congVan', /^Kính gửi/);
    const lines = (await listAfter('congVan', /^Kính gửi/)).slice(0, 3);
    const starts = lines.map(({ left, firstLine }) => left + firstLine);
    const { size } = describeLetters(title);
    const colon = title.left + title.firstLine + measureText('Kính gửi', size, 'regular');
    for (const start of starts) {
      expect(start).toBeCloseTo(starts[0] ?? 0, 3);
      expect(Math.abs(start - colon)).toBeLessThan(2);
    }
    expect([title.alignment, ...lines.map(({ alignment }) => alignment)]).not.toContain('center');
  });

  it('is absent from documents that are not sent to be acted on (II.9.c)', async () => {
    for (const name of ['keHoach', 'quyetDinh'] as const) {
      const texts = listPlaced(getSection((await produce(name)).form)).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('Kính gửi'))).toEqual([]);
    }
  });
});

describe('căn cứ ban hành', () => {
  const BASES = [
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;',
    'Căn cứ Nghị quyết số 214/NQ-CP ngày 23/7/2025 của Chính phủ về thúc đẩy tạo lập dữ liệu phục vụ chuyển đổi số toàn diện;',
    'Căn cứ Chỉ thị số 07/CT-TTg ngày 14/3/2025 của Thủ tướng Chính phủ.',
  ];

  it('cites each in full, ";" after each and "." after the last (II.6.a)', async () => {
    const bases = listPlaced(getSection((await produce('quyetDinh')).form)).filter(({ text }) =>
      /^Căn cứ/.test(text),
    );
    expect(bases.map(({ text }) => text)).toEqual(BASES);
  });

  it('sets them italic, 13–14, justified and indented like the text (II.6.a)', async () => {
    const section = getSection((await produce('quyetDinh')).form);
    for (const base of listPlaced(section).filter(({ text }) => /^Căn cứ/.test(text))) {
      const letters = describeLetters(base);
      expect(letters).toMatchObject({ bold: false, italic: true });
      expect(letters.size >= 13 && letters.size <= 14).toBe(true);
      expect(base.alignment).toBe('both');
      expect([10, 12.7].some((indent) => Math.abs(base.left + base.firstLine - indent) < 0.05)).toBe(true);
    }
  });

  it('cites a document in short after its first mention (II.6.b)', async () => {
    const article = await findIn('quyetDinh', /^Quyết định này quy định/);
    expect(article.text).toMatch(/theo Nghị quyết số 57-NQ\/TW\.$/);
  });
});

describe('thẩm quyền ban hành', () => {
  it('stands authority, legal bases and "QUYẾT ĐỊNH:" in order (Phụ lục III, mẫu 1.2)', async () => {
    const section = getSection((await produce('quyetDinh')).form);
    const texts = listPlaced(section).map(({ text }) => text);
    const order = [
      texts.indexOf('Ban hành Quy chế vận hành các hệ thống thông tin dùng chung'),
      texts.indexOf('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI'),
      texts.findIndex((text) => text.startsWith('Căn cứ')),
      texts.indexOf('QUYẾT ĐỊNH:'),
      texts.indexOf('Chương I\nQUY ĐỊNH CHUNG'),
    ];
    expect(order.every((index) => index >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it.each([/^ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI$/, /^QUYẾT ĐỊNH:$/])(
    'sets %s bold, upright, centred (mẫu 1.2)',
    async (line) => {
      const paragraph = findOne(getSection((await produce('quyetDinh')).form), line);
      expect(describeLetters(paragraph)).toMatchObject({ bold: true, italic: false });
      expect([paragraph.alignment, paragraph.firstLine]).toEqual(['center', 0]);
    },
  );
});

describe('mức độ khẩn và phạm vi lưu hành', () => {
  it.each([
    ['congVan', /^THƯỢNG KHẨN$/, 40],
    ['uyQuyen', /^(HỎA|HOẢ) TỐC$/, 30],
  ] as const)(
    '%s: frames the urgency in red capitals, 13–14 bold, of the stamp width (III.2.b)',
    async (name, text, width) => {
      const mark = await findIn(name, text);
      const letters = describeLetters(mark);
      expect(letters).toMatchObject({ bold: true, italic: false, color: 'FF0000' });
      expect(letters.size >= 13 && letters.size <= 14).toBe(true);
      expect(mark.borders).toMatchObject({
        top: 'single',
        right: 'single',
        bottom: 'single',
        left: 'single',
      });
      expect(Math.abs(mark.containerWidth - mark.left - mark.right - width)).toBeLessThan(1);
      expect(mark.cell?.column).toBe(0);
    },
  );

  it.each([
    ['congVan', /^LƯU HÀNH NỘI BỘ$/],
    ['uyQuyen', /^XEM XONG TRẢ LẠI$/],
  ] as const)(
    '%s: frames the circulation mark in black capitals, 13–14 bold (III.2.c)',
    async (name, text) => {
      const { form } = await produce(name);
      const placed = [...getSection(form).firstHeader, ...listPlaced(getSection(form))];
      const mark = placed.find((paragraph) => text.test(paragraph.text));
      const letters = mark && describeLetters(mark);
      expect(letters).toMatchObject({ bold: true, italic: false, color: '000000' });
      expect(letters && letters.size >= 13 && letters.size <= 14).toBe(true);
      expect(mark?.borders).toMatchObject({
        top: 'single',
        right: 'single',
        bottom: 'single',
        left: 'single',
      });
    },
  );

  it.each([
    ['congVan', 'LƯU HÀNH NỘI BỘ'],
    ['uyQuyen', 'XEM XONG TRẢ LẠI'],
  ] as const)('%s: stands the circulation mark above the quốc hiệu (IV.2, ô số 11)', async (name, mark) => {
    const { form } = await produce(name);
    const texts = [...getSection(form).firstHeader, ...listPlaced(getSection(form))].map(({ text }) => text);
    const place = texts.indexOf(mark);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(texts.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  });
});
