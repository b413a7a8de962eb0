import { describe, expect, it } from 'vitest';
import {
  describeLetters,
  findIn,
  findOne,
  getSection,
  listPlaced,
  measureLines,
  measureRuleBelow,
} from './place.js';
import { DOCUMENT_NAMES, type DocumentName, produce } from './produce.js';

const NATIONAL_NAME = /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const MOTTO = /^Độc lập - Tự do - Hạnh phúc$/;
const DISPATCHES: readonly DocumentName[] = ['da06', 'congVan', 'uyQuyen'];

/** The issuing body of each document: the lines above it, its own lines. */
function describeBody(name: DocumentName): {
  readonly above: readonly string[];
  readonly own: readonly string[];
} {
  const isDepartment = ['da06', 'vanHanh', 'baoCao'].includes(name);
  return isDepartment
    ? { above: ['UBND TỈNH QUẢNG NGÃI'], own: ['SỞ KHOA HỌC VÀ CÔNG NGHỆ'] }
    : { above: [], own: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'] };
}

async function findExact(name: DocumentName, line: string) {
  return findIn(name, new RegExp(`^${line}$`));
}

function expectSize(size: number, least: number, most: number): void {
  expect(size).toBeGreaterThanOrEqual(least);
  expect(size).toBeLessThanOrEqual(most);
}

describe.each(DOCUMENT_NAMES)('%s: quốc hiệu, tiêu ngữ, cơ quan ban hành', (name) => {
  it('sets the quốc hiệu 12–13, bold, upright, on one line (Phụ lục I, Phần I, II.1.a)', async () => {
    const nationalName = await findIn(name, NATIONAL_NAME);
    const letters = describeLetters(nationalName);
    expect(letters).toMatchObject({ bold: true, italic: false });
    expectSize(letters.size, 12, 13);
    expect(measureLines(nationalName)).toHaveLength(1);
  });

  it('sets the tiêu ngữ 13–14, bold, upright, centred below, on one line (II.1.b, II.1.c)', async () => {
    const motto = await findIn(name, MOTTO);
    const letters = describeLetters(motto);
    expect(letters).toMatchObject({ bold: true, italic: false, caps: false });
    expectSize(letters.size, 13, 14);
    expect(measureLines(motto)).toHaveLength(1);
    const above = motto.siblings[motto.index - 1];
    expect(above).toMatchObject({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', alignment: motto.alignment });
    expect([motto.alignment, motto.line, motto.before]).toEqual(['center', 1, 0]);
  });

  it('rules the tiêu ngữ as long as its text (II.1.b)', async () => {
    const motto = await findIn(name, MOTTO);
    const [text = 0] = measureLines(motto);
    expect(Math.abs(measureRuleBelow(motto) - text)).toBeLessThan(0.02 * text);
  });

  it('puts the issuing body left and the quốc hiệu right of the first row (IV.2, ô số 1 và 2)', async () => {
    const [first] = describeBody(name).own;
    const body = await findExact(name, first ?? '');
    const nationalName = await findIn(name, NATIONAL_NAME);
    expect([body.cell?.row, body.cell?.column]).toEqual([0, 0]);
    expect([nationalName.cell?.row, nationalName.cell?.column]).toEqual([0, 1]);
  });

  it('sets the issuing body in bold capitals of 12–13 and its superior not bold (II.2.b)', async () => {
    const { above, own } = describeBody(name);
    for (const line of [...above, ...own]) {
      const paragraph = await findExact(name, line);
      const letters = describeLetters(paragraph);
      expect(letters).toMatchObject({ bold: own.includes(line), italic: false });
      expectSize(letters.size, 12, 13);
      expect([paragraph.alignment, paragraph.line]).toEqual(['center', 1]);
      expect(measureLines(paragraph)).toHaveLength(1);
    }
  });

  it('rules the issuing body with 1/3 to 1/2 of its text (II.2.b)', async () => {
    const lines = await Promise.all(describeBody(name).own.map((line) => findExact(name, line)));
    const text = Math.max(...lines.flatMap(measureLines));
    const last = lines.at(-1);
    const rule = last ? measureRuleBelow(last) : 0;
    expectSize(rule / text, 1 / 3, 1 / 2);
  });
});

describe('số, ký hiệu, địa danh và thời gian', () => {
  it.each([
    ['da06', 'Số:        /SKHCN-BCVT&CĐS', 'Quảng Ngãi, ngày     tháng 11 năm 2025'],
    ['vanHanh', 'Số: 466/BC-SKHCN', 'Quảng Ngãi, ngày 27 tháng 7 năm 2025'],
    ['baoCao', 'Số:        /BC-SKHCN', 'Quảng Ngãi, ngày     tháng 9 năm 2025'],
    ['congVan', 'Số: 10/UBND-KGVX', 'Quảng Ngãi, ngày 01 tháng 12 năm 2025'],
    ['keHoach', 'Số: 121/KH-UBND', 'Quảng Ngãi, ngày 10 tháng 3 năm 2025'],
    ['quyetDinh', 'Số: 05/QĐ-UBND', 'Quảng Ngãi, ngày 09 tháng 02 năm 2025'],
    ['uyQuyen', 'Số:        /UBND-KGVX', 'Quảng Ngãi, ngày     tháng 01 năm 2025'],
  ] as const)(
    '%s: writes number and date in full or leaves their blanks (II.3, II.4.b)',
    async (name, number, date) => {
      const numberLine = await findIn(name, /^Số:/);
      const dateLine = await findIn(name, /^Quảng Ngãi, ngày/);
      expect(numberLine.text.replace(/^Số: {2,}\//, 'Số:        /')).toBe(number);
      expect(dateLine.text.replace(/ngày {2,}tháng/, 'ngày     tháng')).toBe(date);
    },
  );

  it.each(DOCUMENT_NAMES)('%s: sets the number 13 upright, centred below the body (II.3.c)', async (name) => {
    const number = await findIn(name, /^Số:/);
    expect(describeLetters(number)).toMatchObject({ size: 13, bold: false, italic: false });
    expect([number.alignment, number.cell?.column]).toEqual(['center', 0]);
    expect(measureLines(number)).toHaveLength(1);
  });

  it.each(DOCUMENT_NAMES)(
    '%s: sets place and date 13–14 italic, level with the number (II.4.c)',
    async (name) => {
      const date = await findIn(name, /^Quảng Ngãi, ngày/);
      const number = await findIn(name, /^Số:/);
      const letters = describeLetters(date);
      expect(letters).toMatchObject({ bold: false, italic: true });
      expectSize(letters.size, 13, 14);
      expect([date.alignment, date.cell?.column, date.cell?.row]).toEqual(['center', 1, number.cell?.row]);
      expect([date.index, date.before]).toEqual([number.index, number.before]);
      expect(measureLines(date)).toHaveLength(1);
    },
  );
});

describe('trích yếu của công văn', () => {
  it.each(DISPATCHES)('%s: stands under the number, 12–13 upright, 6 pt below it (II.5.b)', async (name) => {
    const subject = await findIn(name, /^V\/v \S/);
    const letters = describeLetters(subject);
    expect(letters).toMatchObject({ bold: false, italic: false });
    expectSize(letters.size, 12, 13);
    expect([subject.alignment, subject.cell?.column]).toEqual(['center', 0]);
    const above = subject.siblings[subject.index - 1];
    expect(above?.kind === 'paragraph' && above.text).toMatch(/^Số:/);
    expect(above?.kind === 'paragraph' && Math.max(above.after, subject.before)).toBe(6);
  });

  it.each(DISPATCHES)('%s: has no type line (mẫu 1.5)', async (name) => {
    const section = getSection((await produce(name)).form);
    expect(listPlaced(section).filter(({ text }) => /^CÔNG VĂN$/i.test(text))).toEqual([]);
  });
});

describe('tên loại và trích yếu', () => {
  it.each([
    ['vanHanh', 'BÁO CÁO', /^Kết quả vận hành mô hình tổ chức chính quyền 02 cấp/],
    ['baoCao', 'BÁO CÁO', /^Kết quả thực hiện nhiệm vụ tháng 9\/2025$/],
    ['keHoach', 'KẾ HOẠCH', /^Chuyển đổi số tỉnh Quảng Ngãi$/],
    ['quyetDinh', 'QUYẾT ĐỊNH', /^Ban hành Quy chế vận hành/],
  ] as const)(
    '%s: sets both 13–14 bold, centred, with a rule of 1/3–1/2 (II.5.b)',
    async (name, type, pattern) => {
      const section = getSection((await produce(name)).form);
      const subject = findOne(section, pattern);
      const above = subject.siblings[subject.index - 1];
      expect(above).toMatchObject({ text: type, alignment: 'center' });
      for (const paragraph of [subject, findOne(section, new RegExp(`^${type}$`))]) {
        const letters = describeLetters(paragraph);
        expect(letters).toMatchObject({ bold: true, italic: false });
        expectSize(letters.size, 13, 14);
        expect([paragraph.alignment, paragraph.firstLine]).toEqual(['center', 0]);
      }
      expectSize(measureRuleBelow(subject) / Math.max(...measureLines(subject)), 1 / 3, 1 / 2);
    },
  );
});
