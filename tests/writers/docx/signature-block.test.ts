import { beforeAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../src/document/index.js';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { findParagraphs, listErrors, readPart, readText } from './docx-parts.js';
import { line } from './inline-nodes.js';

let reference: Uint8Array;

beforeAll(async () => {
  reference = await buildReferencePackage();
});

function sign(...authority: readonly string[]): OfficialDocument {
  const blocks = [{ type: 'signatureBlock', authority, recipients: [line('Lưu: VT')] }] as const;
  const properties = { title: 'T', subject: 'S', creator: 'C', date: '2025-11-30' };
  return { properties, sections: [{ orientation: 'portrait', blocks }] };
}

describe('khối ký', () => {
  it.each([
    [['GIÁM ĐỐC']],
    [['Q. GIÁM ĐỐC']],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    [['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ']],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  ])('draws %j', async (authority) => {
    const written = writeDocx(sign(...authority), reference);
    const body = readPart(written, 'word/document.xml');
    expect(findParagraphs(body, 'ChucVuNguoiKy').map(readText)).toEqual(authority);
    expect(findParagraphs(body, 'DanhSachNoiNhan').map(readText)).toEqual(['- Lưu: VT.']);
    expect(await listErrors(written)).toEqual([]);
  });

  it('writes a document without any section', async () => {
    const empty: OfficialDocument = { ...sign(), sections: [] };
    expect(await listErrors(writeDocx(empty, reference))).toEqual([]);
  });
});
