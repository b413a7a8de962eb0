import type { Block, OfficialDocument } from '../../../src/document/index.js';
import { line, words } from './inline-nodes.js';

const article =
  'Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh, Chủ tịch Ủy ban nhân dân các xã, phường và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này';

function writeArticle(ordinal: string, text: string): Block {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: line(`${ordinal} `) }, words(text)],
  };
}

/** Quyết định thử nghiệm: a long subject, one long addressee, an empty table, a title without subject. */
export const decision: OfficialDocument = {
  properties: { title: 'Quyết định', subject: 'Phê duyệt', creator: 'UBND tỉnh', date: '2026-02-03' },
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          type: 'letterhead',
          nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          motto: 'Độc lập - Tự do - Hạnh phúc',
          superiorAuthority: ['UBND TỈNH THANH HÓA'],
          issuingAuthority: ['VĂN PHÒNG ĐIỀU PHỐI CHUYỂN ĐỔI SỐ VÀ ĐỔI MỚI SÁNG TẠO'],
          number: line('        /QĐ-VPĐP'),
          placeAndDate: line('Thanh Hóa, ngày 03 tháng 02 năm 2026'),
          urgencyLevel: 'khan',
          circulation: 'xemXongTraLai',
        },
        {
          type: 'documentTitle',
          documentType: 'Quyết định',
          subject: line(
            'Phê duyệt danh mục các hệ thống thông tin dùng chung của tỉnh phục vụ chuyển đổi số và cải cách hành chính năm 2026',
          ),
        },
        { type: 'enactingLine', text: 'Chánh Văn phòng' },
        {
          type: 'legalBases',
          items: [line('Căn cứ Luật Công nghệ thông tin'), line('Theo đề nghị của Trưởng phòng')],
        },
        { type: 'enactingLine', text: 'Quyết định:' },
        writeArticle('Điều 1.', 'Phê duyệt danh mục kèm theo Quyết định này.'),
        writeArticle('Điều 2.', `${article}./.`),
        {
          type: 'signatureBlock',
          authority: ['CHÁNH VĂN PHÒNG'],
          signatoryName: 'Nguyễn Văn A',
          recipients: [line('Như Điều 2'), line('Lưu: VT')],
        },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        { type: 'documentTitle', documentType: 'Giấy giới thiệu', subject: [] },
        {
          type: 'addressees',
          items: [
            line(
              'Cục Chuyển đổi số quốc gia và các đơn vị trực thuộc Bộ Khoa học và Công nghệ có chức năng quản lý nhà nước về dữ liệu, hạ tầng và an toàn thông tin mạng',
            ),
          ],
        },
        { type: 'table', columns: [{ width: 1, alignment: 'left' }], header: [], rows: [] },
        {
          type: 'table',
          columns: [
            { width: 1, alignment: 'left' },
            { width: 2, alignment: 'left' },
          ],
          header: [],
          rows: [{ cells: [] }, { cells: [{ children: line('Một ô') }] }],
        },
      ],
    },
  ],
};
