import { DISPATCH, DOCUMENT_TYPE_ABBREVIATIONS } from './document-types.js';

/**
 * Chữ viết tắt của văn bản quy phạm pháp luật và văn bản của Đảng không có trong Phụ lục III:
 * in Nghị định 30/2020/NĐ-CP only administrative types are listed.
 */
const OTHER_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Hiến pháp', []],
  ['Bộ luật', []],
  ['Luật', []],
  ['Pháp lệnh', ['PL']],
  ['Lệnh', ['L']],
  ['Nghị định', ['NĐ']],
  ['Nghị quyết liên tịch', ['NQLT']],
  ['Thông tư', ['TT']],
  ['Thông tư liên tịch', ['TTLT']],
  ['Văn bản hợp nhất', ['VBHN']],
  ['Kết luận', ['KL']],
  ['Thông báo kết luận', ['TB']],
  ['Thông tri', ['TTr', 'TT']],
  ['Quy định', ['QĐ', 'QĐi']],
  ['Chương trình hành động', ['CTr', 'CTHĐ']],
  ['Kế hoạch hành động', ['KH']],
  ['Kế hoạch liên tịch', ['KHLT', 'KH']],
  ['Chiến lược', ['CL']],
  ['Điều lệ', ['ĐL']],
  [DISPATCH, ['CV']],
]);

/** Các tên loại văn bản có thể được viện dẫn. */
export const CITED_TYPES: ReadonlySet<string> = new Set([
  ...DOCUMENT_TYPE_ABBREVIATIONS.keys(),
  ...OTHER_TYPES.keys(),
]);

/** Các chữ viết tắt mà ký hiệu của một tên loại có thể mang; empty for an unknown type. */
export function listTypeAbbreviations(type: string): readonly string[] {
  const own = DOCUMENT_TYPE_ABBREVIATIONS.get(type);
  return [...(own === undefined ? [] : [own]), ...(OTHER_TYPES.get(type) ?? [])];
}
