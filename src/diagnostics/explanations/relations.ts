import type { Explanation } from './explanation.js';

/** Giải thích các mã về quan hệ giữa số liệu. */
export const RELATION_EXPLANATIONS = {
  'cut-off-differs': {
    title: { vi: 'Hai số chốt ở hai ngày', en: 'Two figures of different cut-off dates' },
    text: {
      vi: 'Tử số và mẫu số của một tỷ lệ (hoặc phần và tổng) lấy ở hai ngày khác nhau trong tháng, nên tỷ lệ không đúng và không quan hệ nào được xét.',
      en: 'The part and the whole are of different days of the month, so that the share is wrong and no relation is checked.',
    },
    wrong: 'ho-so-dung-han: { value: 26075, asOf: 2025-11-11 }\nho-so: { value: 26082, asOf: 2025-11-14 }',
    right: 'ho-so-dung-han: { value: 26075, asOf: 2025-11-14 }\nho-so: { value: 26082, asOf: 2025-11-14 }',
  },
  'part-exceeds-whole': {
    title: { vi: 'Phần lớn hơn toàn thể', en: 'A part is greater than its whole' },
    text: {
      vi: 'Một phần của tổng, hoặc tử số của tỷ lệ, lớn hơn chính tổng hay mẫu số đó tại cùng thời điểm.',
      en: 'A part of a sum, or of a ratio, is greater than the total or whole at the same moment.',
    },
    wrong: 'dung-han: 27075    # trên tổng 26082 hồ sơ',
    right: 'dung-han: 26075    # trên tổng 26082 hồ sơ',
  },
  'unit-mismatch': {
    title: { vi: 'Quan hệ giữa số liệu khác đơn vị', en: 'A relation between unlike units' },
    text: {
      vi: 'Chỉ cộng, chia, so bằng nhau những số liệu cùng đơn vị; tỷ lệ tính bằng %. Hai đơn vị đếm cùng một thứ thì ghi nhận lý do ở quan hệ.',
      en: 'Only figures of one unit are added, divided or taken as equal; a ratio is in %. If two units count the same things, acknowledge it at the relation.',
    },
    wrong: '{ kind: sum, total: ho-so, parts: [ty-le-dung-han, ho-so-qua-han] }',
    right: '{ kind: sum, total: ho-so, parts: [ho-so-dung-han, ho-so-qua-han] }',
  },
  'total-misplaced': {
    title: { vi: 'Cách lập số chung không hợp', en: 'A total that cannot be made' },
    text: {
      vi: 'Số liệu mà từng thành viên của một nhóm báo cáo phải ghi total: cộng lại (sum), bình quân (average), tỷ lệ của hai số liệu cùng tệp, cùng nhóm ({ ratio: [phần, tổng] }), hoặc không có số chung (none). Số liệu không do nhóm nào báo cáo thì không ghi total; số liệu tính bằng % thì không cộng.',
      en: 'A metric that the members of a group report says how its total is made: sum, average, { ratio: [part, whole] } of two metrics of the same record and group, or none. A metric that no group reports has no total; what is in % is not added up.',
    },
    wrong: 'ty-le: { name: Tỷ lệ, unitOfMeasure: "%", reportedBy: [cac-xa], total: sum }',
    right:
      'ty-le: { name: Tỷ lệ, unitOfMeasure: "%", reportedBy: [cac-xa], total: { ratio: [dung-han, ho-so] } }',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
