import { beforeAll, describe, expect, it } from 'vitest';
import type { Section } from '../../../src/document/index.js';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { findParagraphs, listErrors, readPart, readText } from './docx-parts.js';
import { line } from './inline-nodes.js';

let reference: Uint8Array;

beforeAll(async () => {
  reference = await buildReferencePackage();
});

const properties = { title: 'T', subject: 'S', creator: 'C', date: '2025-11-30' };

const authorities: readonly (readonly string[])[] = [
  ['GIÁM ĐỐC'],
  ['Q. GIÁM ĐỐC'],
  ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
  ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
  ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
];

function sign(authority: readonly string[]): Section {
  const recipients = [line('Lưu: VT')];
  return { orientation: 'portrait', blocks: [{ type: 'signatureBlock', authority, recipients }] };
}

describe('khối ký', () => {
  it.each(authorities.map((authority) => [authority]))('draws %j', (authority) => {
    const body = readPart(
      writeDocx({ properties, sections: [sign(authority)] }, reference),
      'word/document.xml',
    );
    expect(findParagraphs(body, 'ChucVuNguoiKy').map(readText)).toEqual(authority);
    expect(findParagraphs(body, 'DanhSachNoiNhan').map(readText)).toEqual(['- Lưu: VT.']);
  });

  it('is valid Open XML, also without recipients or lines', async () => {
    const bare: Section = {
      orientation: 'landscape',
      blocks: [{ type: 'signatureBlock', authority: [], recipients: [], drafterMark: 'PL.(30)' }],
    };
    const written = writeDocx({ properties, sections: [...authorities.map(sign), bare] }, reference);
    expect(await listErrors(written)).toEqual([]);
  });

  it('writes a document without any section', async () => {
    expect(await listErrors(writeDocx({ properties, sections: [] }, reference))).toEqual([]);
  });
});
