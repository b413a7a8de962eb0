import { describe, expect, it } from 'vitest';
import type { ParagraphForm } from './form-model.js';
import { describeLetters, findClosingTable, getSection, listPlaced, type Placed } from './place.js';
import { DOCUMENT_NAMES, type DocumentName, produce } from './produce.js';

interface Closing {
  readonly recipients: readonly Placed[];
  readonly signature: readonly Placed[];
}

async function readClosing(name: DocumentName): Promise<Closing> {
  const section = getSection((await produce(name)).form);
  const table = findClosingTable(section);
  const placed = listPlaced(section).filter(({ cell }) => cell?.table === table);
  const pick = (column: number) => placed.filter(({ cell, text }) => cell?.column === column && text !== '');
  return { recipients: pick(0), signature: pick(1) };
}

function listTexts(paragraphs: readonly ParagraphForm[]): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

describe('khối ký', () => {
  it.each([
    ['da06', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['vanHanh', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['baoCao', ['Q. GIÁM ĐỐC']],
    ['congVan', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['keHoach', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Phước Hiền']],
    ['quyetDinh', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Phước Hiền']],
    ['uyQuyen', ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ']],
  ] as const)(
    '%s: writes the capacity, the title and the name (Phụ lục I, Phần I, II.7.b, II.7.đ)',
    async (name, lines) => {
      const { signature } = await readClosing(name);
      expect(listTexts(signature).join(' ').replaceAll('\n', ' ')).toBe(lines.join(' '));
    },
  );

  it.each(DOCUMENT_NAMES)('%s: sets them bold, upright, 13–14, centred (II.7.đ)', async (name) => {
    const { signature } = await readClosing(name);
    for (const line of signature) {
      const letters = describeLetters(line);
      expect(letters).toMatchObject({ bold: true, italic: false });
      expect(letters.size >= 13 && letters.size <= 14).toBe(true);
      expect([line.alignment, line.cell?.row]).toEqual(['center', 0]);
    }
  });

  it.each(['keHoach', 'quyetDinh'] as const)(
    '%s: leaves room for the signature above the name (IV.2, ô số 7c)',
    async (name) => {
      const { signature } = await readClosing(name);
      const [title, person] = signature.slice(-2);
      expect(Math.max(title?.after ?? 0, person?.before ?? 0)).toBeGreaterThanOrEqual(40);
    },
  );

  it.each(DOCUMENT_NAMES)('%s: keeps the block whole and with the end of the text', async (name) => {
    const section = getSection((await produce(name)).form);
    const table = findClosingTable(section);
    expect(table.rows.every(({ isWhole }) => isWhole)).toBe(true);
    const above = section.blocks[section.blocks.indexOf(table) - 1];
    expect(above?.kind === 'paragraph' && above.keepNext).toBe(true);
  });
});

describe('Nơi nhận', () => {
  it.each([
    [
      'da06',
      [
        '- Như trên;',
        '- Công an tỉnh;',
        '- Email: dean06-ca@quangngai.gov.vn;',
        '- Lãnh đạo Sở;',
        '- Lưu: VT, BCVT&CĐS.',
      ],
    ],
    ['vanHanh', ['- Như trên;', '- Sở KHCN: GĐ, PGĐ, VP;', '- Lưu: VT, BCVT&CĐS.']],
    ['baoCao', ['- Như trên;', '- Lưu: VT, BCVT&CĐS.']],
    ['congVan', ['- Như trên;', '- Thường trực Tỉnh ủy;', '- Lưu: VT, KGVX.']],
    ['keHoach', ['- Bộ Khoa học và Công nghệ;', '- Các sở, ban, ngành;', '- Lưu: VT, KGVX.']],
    ['quyetDinh', ['- Như Điều 3;', '- Thường trực Tỉnh ủy;', '- Lưu: VT, KGVX.']],
    ['uyQuyen', ['- Như trên;', '- Lưu: VT, KGVX.']],
  ] as const)('%s: ends each line with ";" and "Lưu: VT, …" with "." (II.9.d)', async (name, lines) => {
    const { recipients } = await readClosing(name);
    expect(listTexts(recipients)).toEqual(['Nơi nhận:', ...lines]);
  });

  it.each(DOCUMENT_NAMES)(
    '%s: sets the words 12 bold italic, level with the capacity, at the left edge (II.9.d)',
    async (name) => {
      const { recipients, signature } = await readClosing(name);
      const [title] = recipients;
      expect(title && describeLetters(title)).toMatchObject({ size: 12, bold: true, italic: true });
      expect([title?.alignment, title?.left, title?.firstLine]).toEqual(['left', 0, 0]);
      expect([title?.cell?.row, title?.index]).toEqual([signature[0]?.cell?.row, signature[0]?.index]);
    },
  );

  it.each(DOCUMENT_NAMES)(
    '%s: sets the list 11 upright, its dashes at the left edge (II.9.d)',
    async (name) => {
      const { recipients } = await readClosing(name);
      for (const line of recipients.slice(1)) {
        expect(describeLetters(line)).toMatchObject({ size: 11, bold: false, italic: false, caps: false });
        expect(line.left + line.firstLine).toBeCloseTo(0, 2);
        expect(line.alignment).toBe('left');
      }
    },
  );
});
