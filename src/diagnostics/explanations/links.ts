import type { Explanations } from './explanation.js';

/** Giải thích các mã về liên hệ giữa các bản ghi: dates, citations, records that nothing uses. */
export const LINK_EXPLANATIONS = {
  'acknowledgement-unused': {
    title: { vi: 'Ghi nhận không còn tác dụng', en: 'An acknowledgement has no effect' },
    text: {
      vi: 'Mục này ghi nhận một cảnh báo mà nay không còn. Xóa dòng ghi nhận, để sau này cảnh báo thật không bị che.',
      en: 'The entry acknowledges a warning that is no longer there. Delete the line, so that it hides no real warning later.',
    },
    wrong: 'value: 26100\nacknowledgements:\n  - { code: sudden-jump, reason: …, decidedBy: … }',
    right: 'value: 26100',
  },
  'citation-date-order': {
    title: { vi: 'Văn bản viện dẫn văn bản ra sau nó', en: 'A document cites one issued later' },
    text: {
      vi: 'Một văn bản không thể viện dẫn hay triển khai văn bản ban hành sau ngày của nó. Kiểm tra ngày của cả hai.',
      en: 'A document cannot cite or implement one that was issued after it. Check both dates.',
    },
    wrong: 'date: 2025-03-01\nsubject: về triển khai {nq-71-cp-2025}    # 2025-04-01',
    right: 'date: 2025-04-15\nsubject: về triển khai {nq-71-cp-2025}    # 2025-04-01',
  },
  'citation-duplicate': {
    title: { vi: 'Một văn bản ghi hai lần trong sổ viện dẫn', en: 'A document is registered twice' },
    text: {
      vi: 'Hai bản ghi có cùng số, ký hiệu và năm. Giữ một bản ghi và sửa các chỗ gọi mã kia.',
      en: 'Two records have the same number, symbol and year. Keep one and mend the places that call the other.',
    },
    wrong:
      '- { id: kh-54, number: "54", symbol: KH-UBND, … }\n- { id: kh-54-ubnd, number: "54", symbol: KH-UBND, … }',
    right: '- { id: kh-54-ubnd, number: "54", symbol: KH-UBND, … }',
  },
  'citation-number-order': {
    title: { vi: 'Số và ngày văn bản không cùng thứ tự', en: 'Numbers and dates run in different orders' },
    text: {
      vi: 'Văn bản cùng ký hiệu trong một năm được cấp số tăng dần theo ngày. Ở đây số lớn hơn lại có ngày sớm hơn, nên số hoặc ngày có thể sai.',
      en: 'Documents of one symbol are numbered by date within a year. Here the higher number has the earlier date, so one of the two may be wrong.',
    },
    wrong: '- { number: "54", date: 2025-03-10 }\n- { number: "60", date: 2025-03-01 }',
    right: '- { number: "54", date: 2025-03-10 }\n- { number: "60", date: 2025-03-21 }',
  },
  'citation-symbol-issuer': {
    title: { vi: 'Ký hiệu không hợp với cơ quan ban hành', en: 'A symbol does not fit its issuer' },
    text: {
      vi: 'Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I). Chữ viết tắt ở đây là của cơ quan hoặc loại khác.',
      en: 'A symbol is made of the abbreviations of the type and of the issuer (Decree 30/2020/NĐ-CP, Annex I). Here they belong to others.',
    },
    wrong: 'type: Kế hoạch\nsymbol: QĐ-UBND\nissuer: ubnd-tinh',
    right: 'type: Kế hoạch\nsymbol: KH-UBND\nissuer: ubnd-tinh',
  },
  'citation-two-dates': {
    title: { vi: 'Một văn bản có hai ngày khác nhau', en: 'A document has two dates' },
    text: {
      vi: 'Dữ liệu ghi hai ngày ban hành cho cùng một văn bản. Tra bản gốc rồi giữ ngày đúng; chưa tra được thì giữ cách đọc kia ở otherReadings và ghi nhận.',
      en: 'The data has two dates of issue for one document. Look the original up and keep the right one; until then keep the other reading and acknowledge it.',
    },
    wrong: 'date: 2024-03-14\notherReadings:\n  - { field: date, value: 2024-03-15, note: … }',
    right: 'date: 2024-03-14',
  },
  'citation-type-unknown': {
    title: { vi: 'Tên loại văn bản lạ', en: 'An unknown type of document' },
    text: {
      vi: 'Tên loại không có trong danh mục của Nghị định 30/2020/NĐ-CP, Phụ lục III, và không phải văn bản quy phạm pháp luật hay văn bản của Đảng. Kiểm tra cách viết.',
      en: 'The type is not in Annex III of Decree 30/2020/NĐ-CP, nor a legal or party document. Check its spelling.',
    },
    wrong: 'type: Quyêt định',
    right: 'type: Quyết định',
  },
  'date-outside-period': {
    title: { vi: 'Ngày nằm ngoài kỳ', en: 'A date lies outside its period' },
    text: {
      vi: 'Ngày hoàn thành hoặc thời điểm số liệu không thuộc kỳ mà nó được ghi vào. Sửa ngày hoặc chuyển sang đúng kỳ.',
      en: 'A date of completion or of a figure does not belong to the period it is written in. Mend the date or move the entry.',
    },
    wrong: '- { period: 2025-11, status: done, completedDate: 2025-12-05 }',
    right: '- { period: 2025-12, status: done, completedDate: 2025-12-05 }',
  },
  'due-before-assigned': {
    title: { vi: 'Thời hạn trước ngày giao', en: 'A task is due before it is assigned' },
    text: {
      vi: 'Nhiệm vụ có thời hạn sớm hơn ngày giao, hoặc hoàn thành trước khi được giao. Một trong hai ngày sai, thường là sai năm.',
      en: 'The due date comes before the date of assignment. One of the two is wrong, usually the year.',
    },
    wrong: 'assignedDate: 2025-03-10\ndueDate: 2024-06-30',
    right: 'assignedDate: 2025-03-10\ndueDate: 2025-06-30',
  },
  'orphan-record': {
    title: { vi: 'Bản ghi không ai dùng', en: 'A record that nothing uses' },
    text: {
      vi: 'Không mẫu và dữ liệu nào gọi bản ghi này. Có thể mã bị gõ sai ở chỗ gọi, hoặc bản ghi đã thừa.',
      en: 'No template and no data call this record. The id may be misspelled where it is called, or the record is no longer needed.',
    },
    wrong: 'agencies:\n  - { id: so-khcn-cu, name: …, kind: department }',
    right: 'operator: so-khcn-cu    # có chỗ gọi, hoặc xóa bản ghi',
  },
  'unknown-code': {
    title: { vi: 'Ghi nhận một mã không có', en: 'An acknowledgement names an unknown code' },
    text: {
      vi: 'Mã trong acknowledgements không phải mã phát hiện nào, nên không che cảnh báo nào. Chạy qnds explain để xem các mã.',
      en: 'The code in acknowledgements is no code of a finding, so it acknowledges nothing. Run qnds explain for the list.',
    },
    wrong: '- { code: sudden-jum, reason: …, decidedBy: … }',
    right: '- { code: sudden-jump, reason: …, decidedBy: … }',
  },
} as const satisfies Explanations;
