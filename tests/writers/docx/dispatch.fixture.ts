import type { Block, OfficialDocument } from '../../../src/document/index.js';
import { figure, footnote, line, words } from './inline-nodes.js';

const opening: readonly Block[] = [
  {
    type: 'letterhead',
    nationalName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superiorAuthority: ['Ủy ban nhân dân tỉnh Thanh Hóa'],
    issuingAuthority: ['Sở Khoa học và Công nghệ'],
    number: line('        /SKHCN-CĐS'),
    dispatchSubject: line('báo cáo tình hình khai thác các hệ thống thông tin dùng chung tháng 11 năm 2025'),
    placeAndDate: line('Thanh Hóa, ngày      tháng 11 năm 2025'),
    urgencyLevel: 'thuongKhan',
    circulation: 'luuHanhNoiBo',
  },
  {
    type: 'addressees',
    items: [
      line('Các sở, ban, ngành cấp tỉnh'),
      line('Ủy ban nhân dân các xã, phường'),
      line('Các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh'),
    ],
  },
];

const body: readonly Block[] = [
  {
    type: 'paragraph',
    children: [
      words('Sở Khoa học và Công nghệ tổng hợp số liệu kỳ này: '),
      figure('1.234.567'),
      words(' văn bản điện tử được gửi qua trục liên thông'),
      footnote(words('Số liệu tính đến hết ngày cuối tháng, '), figure('24 giờ'), words('.')),
      words(', trong đó '),
      {
        type: 'strong',
        children: [figure('99,5%'), words(' có '), { type: 'emphasis', children: line('chữ ký số') }],
      },
      words('; còn thiếu '),
      { type: 'gap', value: 'số hồ sơ trực tuyến tháng 11' },
      words('.'),
    ],
  },
  {
    type: 'paragraph',
    ordinal: '1.',
    children: line('Rà soát tài khoản người dùng, khóa tài khoản không còn sử dụng.'),
  },
  { type: 'dashItem', depth: 1, children: line('Hoàn thành trước ngày 05 tháng 12 năm 2025.') },
  { type: 'dashItem', depth: 2, children: line('Đơn vị chậm tiến độ nêu rõ lý do bằng văn bản.') },
  {
    type: 'paragraph',
    children: [
      words('Chuỗi thử: <w:t>&amp; ]]> "nháy" \u0000\u0007\uD800 và\u00A0khoảng trắng'),
      { type: 'lineBreak' },
      words('dòng sau'),
      footnote(words('Chú thích thứ hai'), footnote(words('lồng nhau')), words(' <b>')),
      words('.'),
    ],
  },
  {
    type: 'paragraph',
    children: line('Trân trọng đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện./.'),
  },
];

const closing: readonly Block[] = [
  {
    type: 'signatureBlock',
    authority: ['KT. Giám đốc', 'Phó Giám đốc'],
    signatoryName: 'Nguyễn Văn A',
    recipients: [line('Như trên'), line('Giám đốc Sở (để báo cáo)'), line('Lưu: VT, CĐS')],
    drafterMark: 'PL.(30)',
  },
  {
    type: 'contactLine',
    lines: ['Địa chỉ: 17 Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa', 'Điện thoại: 0237 3852 000'],
  },
];

/** Công văn thử nghiệm: every inline node, hostile text, marks, several addressees, a contact line. */
export const dispatch: OfficialDocument = {
  properties: {
    title: 'V/v báo cáo <tháng 11> & quý IV',
    subject: 'Báo cáo tháng',
    creator: 'Sở Khoa học và Công nghệ',
    date: '2025-11-30',
  },
  sections: [{ orientation: 'portrait', blocks: [...opening, ...body, ...closing] }],
};
