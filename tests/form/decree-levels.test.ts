import { describe, expect, it } from 'vitest';
import { describeLetters, listBody, type Placed } from './place.js';
import type { DocumentName } from './produce.js';

async function listHeadings(name: DocumentName): Promise<readonly Placed[]> {
  return (await listBody(name)).filter(({ outlineLevel }) => outlineLevel !== undefined);
}

async function findStarting(name: DocumentName, start: string): Promise<Placed> {
  const found = (await listBody(name)).find(({ text }) => text.startsWith(start));
  if (found === undefined) throw new Error(`no paragraph of ${name} starts with "${start}"`);
  return found;
}

describe('số thứ tự và tiêu đề', () => {
  it('runs Phần, I., 1., a) with Vietnamese letters (Phụ lục I, Phần I, II.6.đ và V.6.b)', async () => {
    expect((await listHeadings('keHoach')).map(({ text }) => text)).toEqual([
      'Phần I\nMỤC TIÊU VÀ YÊU CẦU',
      'I. MỤC TIÊU',
      '1. Chính quyền số',
      'a) Thư điện tử công vụ',
      'b) Nền tảng tích hợp, chia sẻ dữ liệu',
      'c) Quản lý văn bản và điều hành',
      'd) Thủ tục hành chính',
      'đ) Cổng thông tin điện tử',
      'e) Hội nghị truyền hình',
      '2. Kinh tế số',
      'II. YÊU CẦU',
      '1. Bám sát chỉ đạo của Trung ương',
      'Phần II\nNHIỆM VỤ',
      'I. HẠ TẦNG SỐ',
    ]);
  });

  it('runs Chương, Mục, Điều, with one count of Điều for the whole text (II.6.đ và V.6.a)', async () => {
    expect((await listHeadings('quyetDinh')).map(({ text }) => text)).toEqual([
      'Chương I\nQUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh',
      'Chương II\nTỔ CHỨC THỰC HIỆN',
      'Mục 1\nTRÁCH NHIỆM CỦA CÁC CƠ QUAN',
      'Điều 2. Sở Khoa học và Công nghệ',
      'Mục 2\nĐIỀU KHOẢN THI HÀNH',
      'Điều 3. Hiệu lực',
    ]);
  });

  it('numbers the sections of the Đề án 06 report without a hole (V.6.b)', async () => {
    const ordinals = (await listHeadings('da06')).map(({ text }) => text.split(' ')[0]);
    expect(ordinals).toEqual(['1.', '2.', '2.1.', '2.2.', '3.', '4.', '5.', '6.']);
  });

  it('letters the systems of the 02-cấp report a, b, c, d, đ, e, g, h, i, k (II.6.đ)', async () => {
    const ordinals = (await listHeadings('vanHanh')).map(({ text }) => text.split(' ')[0]);
    const letters = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'];
    expect(ordinals).toEqual(['1.', ...letters, '2.', '3.']);
  });

  it.each([
    [
      'keHoach',
      '1. Phát triển hạ tầng',
      ['a) Xóa vùng lõm sóng;', 'b) Mở rộng phủ sóng băng thông rộng.', '2. Danh mục'],
    ],
    [
      'quyetDinh',
      '1. Quản lý, vận hành',
      ['a) Hệ thống Thư điện tử công vụ;', 'b) Nền tảng tích hợp', '2. Hướng dẫn'],
    ],
  ] as const)(
    '%s: letters the points inside a clause and goes on counting clauses (II.6.đ)',
    async (name, first, next) => {
      const texts = (await listBody(name)).map(({ text }) => text);
      const start = texts.findIndex((text) => text.startsWith(first));
      const found = texts.slice(start + 1, start + 1 + next.length);
      expect(found.map((text, index) => text.slice(0, next[index]?.length))).toEqual(next);
    },
  );

  it('starts the clauses of each Điều at 1 (II.6.đ)', async () => {
    const texts = (await listBody('quyetDinh')).map(({ text }) => text);
    expect(texts[texts.indexOf('Điều 3. Hiệu lực') + 1]).toMatch(/^1\. Quyết định này/);
  });
});

describe('kiểu chữ của từng cấp', () => {
  it.each([
    ['keHoach', 'Phần I\n'],
    ['quyetDinh', 'Chương II\n'],
    ['quyetDinh', 'Mục 1\n'],
  ] as const)(
    '%s: sets "%s" centred, bold, 13–14, its title in capitals below (II.6.đ)',
    async (name, start) => {
      const heading = await findStarting(name, start);
      const letters = describeLetters(heading);
      expect(letters).toMatchObject({ bold: true, italic: false, caps: false });
      expect(letters.size >= 13 && letters.size <= 14).toBe(true);
      expect([heading.alignment, heading.left, heading.firstLine]).toEqual(['center', 0, 0]);
      const [ordinal, title = ''] = heading.text.split('\n');
      expect(ordinal).toMatch(/^(Phần|Chương|Mục) \w+$/);
      expect(title).toBe(title.toLocaleUpperCase('vi'));
    },
  );

  it.each([
    ['keHoach', 'I. ', true],
    ['keHoach', '1. Chính quyền số', true],
    ['keHoach', 'a) ', false],
    ['da06', '2.1. ', true],
    ['vanHanh', '1. ', true],
    ['vanHanh', 'đ) ', false],
    ['quyetDinh', 'Điều 1. ', true],
    ['quyetDinh', '1. Quyết định này', false],
    ['keHoach', '1. Phát triển', false],
  ] as const)(
    '%s: sets "%s" upright, bold: %s, as large as the text (II.6.đ và V.6)',
    async (name, start, bold) => {
      const heading = await findStarting(name, start);
      const text = (await listBody(name)).find(({ outlineLevel }) => outlineLevel === undefined);
      expect(describeLetters(heading)).toMatchObject({ bold, italic: false, size: text?.runs[0]?.size });
    },
  );

  it.each([
    ['keHoach', ['Phần I', 'I. ', '1. ', 'a) ']],
    ['quyetDinh', ['Chương I', 'Mục 1', 'Điều 2']],
    ['da06', ['2. ', '2.1. ']],
    ['vanHanh', ['1. ', 'a) ']],
  ] as const)('%s: gives each level a deeper outline level than the one above', async (name, starts) => {
    const levels = await Promise.all(
      starts.map(async (start) => (await findStarting(name, start)).outlineLevel ?? Number.NaN),
    );
    expect(levels).toEqual([...levels].sort((one, other) => one - other));
    expect(new Set(levels).size).toBe(levels.length);
  });
});
