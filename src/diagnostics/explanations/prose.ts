import type { Explanation } from './explanation.js';

/** Giải thích các mã về con số, ngày tháng viết trong câu. */
export const PROSE_EXPLANATIONS = {
  'figure-contradicts': {
    title: { vi: 'Con số trong câu khác số liệu', en: 'A figure in a sentence contradicts its metric' },
    text: {
      vi: 'Mục nêu số liệu ở metrics, nhưng câu chữ ghi con số khác với số liệu của kỳ đó. Một trong hai chỗ gõ nhầm hoặc còn giữ số kỳ trước.',
      en: 'The entry names a metric, but its sentence shows another figure than the metric has for the period. One of the two is mistyped or left over from last period.',
    },
    wrong: 'text: hơn 975.600 người dân đã tập huấn\nmetrics: [ky-nang-so/nguoi-dan]    # 957600',
    right: 'text: hơn 957.600 người dân đã tập huấn\nmetrics: [ky-nang-so/nguoi-dan]    # 957600',
  },
  'figure-punctuation': {
    title: { vi: 'Con số trong câu viết sai dấu', en: 'A number in a sentence has the wrong marks' },
    text: {
      vi: 'Trong văn bản tiếng Việt, dấu chấm ngăn hàng nghìn và dấu phẩy đứng trước phần thập phân: 26.082 hồ sơ, 98,7%.',
      en: 'In Vietnamese documents a point stands between thousands and a comma before decimals: 26.082 hồ sơ, 98,7%.',
    },
    wrong: 'result: đã tiếp nhận 26,082 hồ sơ, đạt 98.7%',
    right: 'result: đã tiếp nhận 26.082 hồ sơ, đạt 98,7%',
  },
  'impossible-date': {
    title: { vi: 'Ngày viết trong câu không có trong lịch', en: 'A date in a sentence does not exist' },
    text: {
      vi: 'Câu chữ nêu ngày, tháng hoặc quý không có trong lịch. Sửa theo văn bản nguồn.',
      en: 'The sentence names a day, month or quarter that no calendar has. Mend it after the source.',
    },
    wrong: 'result: tổ chức ngày 31/11/2025',
    right: 'result: tổ chức ngày 30/11/2025',
  },
  'prose-syntax': {
    title: { vi: 'Chỗ điền trong câu viết sai', en: 'A mention in a sentence is written wrong' },
    text: {
      vi: 'Trong câu chữ, ngoặc nhọn giữ mã văn bản, hoặc số liệu và nhiều nhất một bộ lọc sau dấu |. Ngoài ra không viết ngoặc nhọn.',
      en: 'In a sentence braces hold the id of a cited document, or a figure and at most one filter after a bar. There are no other braces.',
    },
    wrong: 'result: đã cấp {thu-dien-tu/tai-khoan | so}',
    right: 'result: đã cấp {thu-dien-tu/tai-khoan | number}',
  },
  'wording-differs': {
    title: { vi: 'Lời văn của kết quả khác giá trị', en: 'The wording of a result differs from its value' },
    text: {
      vi: 'Giá trị (value) được so với mức giao, lời văn (wording) được in ra. Hai chỗ phải cùng một con số.',
      en: 'The value is measured against the target and the wording is printed. Both must give one figure.',
    },
    wrong: '{ period: "2025", value: 83.28, wording: "82,38%" }',
    right: '{ period: "2025", value: 83.28, wording: "83,28%" }',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
