import { describe, expect, it } from 'vitest';
import type { Letterhead } from '../../../src/document/index.js';
import { chooseColumns } from '../../../src/writers/docx/letterhead-columns.js';
import { measureText } from '../../../src/writers/text-measure/index.js';
import { line } from './inline-nodes.js';

const textWidth = 9355;

function createLetterhead(...issuingAuthority: readonly string[]): Letterhead {
  return {
    type: 'letterhead',
    nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superiorAuthority: [],
    issuingAuthority,
    number: line('05/BC-UBND'),
    placeAndDate: line('Thanh Hóa, ngày 05 tháng 01 năm 2026'),
  };
}

describe('chooseColumns', () => {
  it('gives a short name the usual share: 66 mm and 99 mm', () => {
    expect(chooseColumns(createLetterhead('SỞ NỘI VỤ'), textWidth)).toEqual({ left: 3742, right: 5613 });
  });

  it('widens the left column for a name that then still fits', () => {
    const name = 'SỞ KHOA HỌC VÀ CÔNG NGHỆ A';
    const { left } = chooseColumns(createLetterhead(name), textWidth);
    expect(left).toBeGreaterThan(3742);
    expect(left).toBeGreaterThanOrEqual(measureText(name, { size: 12, bold: true }) * 1.03);
  });

  it('never takes the room that Quốc hiệu needs', () => {
    const name = 'VĂN PHÒNG ĐIỀU PHỐI CHUYỂN ĐỔI SỐ VÀ ĐỔI MỚI SÁNG TẠO';
    const { right } = chooseColumns(createLetterhead(name), textWidth);
    const width = measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true });
    expect(right).toBeGreaterThanOrEqual(width * 1.03);
  });
});
