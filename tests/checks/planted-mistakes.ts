/**
 * Một lỗi gieo vào dữ liệu thật. "¦" in `replace` marks where the finding is expected; with `at`, that text of
 * another file (or of the same, further on) is where.
 */
export interface PlantedMistake {
  readonly code: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly at?: { readonly file: string; readonly text: string };
}

const SECURITY = 'data/systems/an-toan-thong-tin.yaml';
const COURSES = 'data/systems/binh-dan-hoc-vu-so.yaml';
const PROCEDURES = 'data/systems/thu-tuc-hanh-chinh.yaml';
const MEETINGS = 'data/systems/hoi-nghi-truyen-hinh.yaml';
const SIGNATURES = 'data/systems/chu-ky-so.yaml';
const CITATIONS = 'data/citations.yaml';
const TARGETS = 'data/indicators/chi-tieu-2025.yaml';
const NEXT_TARGETS = 'data/indicators/chi-tieu-2026.yaml';
const REVIEW = 'data/tasks/ra-soat-kh02.yaml';
const PROJECT_06 = 'data/tasks/de-an-06.yaml';
const OPERATION = 'data/tasks/van-hanh-2-cap.yaml';

/** Các lỗi gieo: each gives one finding and nothing else. */
export const PLANTED_MISTAKES: readonly PlantedMistake[] = [
  { code: 'sum-mismatch', file: SECURITY, find: 'value: 491', replace: 'value: ¦481' },
  {
    code: 'sum-mismatch',
    file: COURSES,
    find: 'value: 44683',
    replace: 'value: ¦46483',
  },
  { code: 'sum-mismatch', file: PROCEDURES, find: 'value: 1059', replace: 'value: ¦1095' },
  { code: 'sum-mismatch', file: PROCEDURES, find: 'value: 2249', replace: 'value: ¦2294' },
  { code: 'ratio-mismatch', file: COURSES, find: 'value: 74\n', replace: 'value: ¦47\n' },
  { code: 'ratio-mismatch', file: PROCEDURES, find: 'value: 47.09', replace: 'value: ¦47.9' },
  { code: 'ratio-mismatch', file: PROCEDURES, find: 'value: 97.22', replace: 'value: ¦92.72' },
  {
    code: 'limit-exceeded',
    file: MEETINGS,
    find: 'parts: [so-nganh-da-ket-noi, so-nganh-chua-ket-noi] }\n',
    replace:
      'parts: [so-nganh-da-ket-noi, so-nganh-chua-ket-noi] }\n  - { kind: limit, parts: [diem-cau-quang-ngai-cu], limit: xa-nhan-thiet-bi }\n',
    at: { file: MEETINGS, text: '15, asOf' },
  },
  {
    code: 'same-quantity-differs',
    file: 'data/systems/cong-thong-tin-dien-tu.yaml',
    find: 'value: 96, asOf: 2025-07',
    replace: 'value: ¦69, asOf: 2025-07',
  },
  {
    code: 'same-quantity-differs',
    file: SIGNATURES,
    find: '- value: 15480\n        asOf: "2025"',
    replace:
      '- value: ¦15480\n        otherReadings: [{ field: value, value: 15840, note: Bảng }]\n        asOf: "2025"',
  },
  {
    code: 'cumulative-falls',
    file: 'data/systems/ky-nang-so.yaml',
    find: '{ value: 957600,',
    replace: '{ value: 2957600,',
    at: { file: 'data/systems/ky-nang-so.yaml', text: '1157600' },
  },
  { code: 'sudden-jump', file: SIGNATURES, find: 'value: 15480', replace: 'value: ¦154800' },
  {
    code: 'verdict-mismatch',
    file: TARGETS,
    find: 'value: 83.28, wording: "83,28%", verdict: notMet',
    replace: 'value: 83.28, wording: "83,28%", verdict: ¦met',
  },
  {
    code: 'target-below-result',
    file: NEXT_TARGETS,
    find: 'target: { direction: atLeast, value: 80 }',
    replace: 'target: { direction: atLeast, value: ¦8 }',
  },
  {
    code: 'due-before-assigned',
    file: REVIEW,
    find: 'dueDate: 2025-07-30',
    replace: 'dueDate: ¦2025-06-30',
  },
  {
    code: 'date-outside-period',
    file: COURSES,
    find: '{ value: 74602, asOf: 2025-11-11T09:00',
    replace: '{ value: 74602, asOf: ¦2025-12-11T09:00',
  },
  {
    code: 'date-outside-period',
    file: PROJECT_06,
    find: 'completedDate: 2025-10-16',
    replace: 'completedDate: ¦2025-01-16',
  },
  {
    code: 'date-outside-period',
    file: 'data/documents/van-hanh-2025-07.yaml',
    find: 'issueDate: 2025-07-27',
    replace: 'issueDate: ¦2024-07-27',
  },
  {
    code: 'citation-date-order',
    file: CITATIONS,
    find: 'date: 2024-12-22',
    replace: 'date: ¦2025-12-22',
  },
  {
    code: 'citation-two-dates',
    file: CITATIONS,
    find: 'id: kh-69-ubnd-2025\n    type: Kế hoạch\n    number: "69"\n    symbol: KH-UBND\n    date: 2025-04-04',
    replace:
      'id: kh-69-ubnd-2025\n    type: Kế hoạch\n    number: "67"\n    symbol: KH-UBND\n    date: ¦2025-04-04',
  },
  {
    code: 'citation-number-order',
    file: CITATIONS,
    find: 'number: "1876"',
    replace: 'number: ¦"187"',
  },
  {
    code: 'citation-type-unknown',
    file: CITATIONS,
    find: 'type: Công điện',
    replace: 'type: ¦Công diện',
  },
  {
    code: 'citation-symbol-issuer',
    file: CITATIONS,
    find: 'symbol: CĐ-TTg',
    replace: 'symbol: ¦CT-TTg',
  },
  {
    code: 'citation-symbol-issuer',
    file: CITATIONS,
    find: 'symbol: TT-BTTTT\n    date: 2022-08-12\n    issuer: bo-thong-tin-va-truyen-thong',
    replace: 'symbol: TT-BTTTT\n    date: 2022-08-12\n    issuer: ¦bo-khcn',
  },
  {
    code: 'symbol-spelling',
    file: CITATIONS,
    find: 'number: "2193"\n    symbol: SKHCN-BCVT&CĐS',
    replace: 'number: "2193"\n    symbol: ¦SKHCN-BCVT-CĐS',
  },
  {
    code: 'source-differs',
    file: 'data/documents/van-hanh-2025-07.yaml',
    find: 'number: "466"',
    replace: 'otherReadings: [{ field: number, value: "465", note: Chữ số cuối mờ }]\nnumber: ¦"466"',
  },
  {
    code: 'acknowledgement-unused',
    file: SIGNATURES,
    find: 'value: 3441',
    replace: 'value: 4341',
    at: { file: SIGNATURES, text: 'sudden-jump' },
  },
  {
    code: 'unknown-code',
    file: SIGNATURES,
    find: '- code: sudden-jump',
    replace: '- { code: ¦sudden-jumb, reason: Chờ xác nhận, decidedBy: Sở }\n          - code: sudden-jump',
  },
  {
    code: 'unknown-id',
    file: COURSES,
    find: 'total: hoc-vien,',
    replace: 'total: ¦hoc-viem,',
  },
  {
    code: 'tone-placement-mixed',
    file: OPERATION,
    find: 'title: Tổ chức tập huấn sử dụng',
    replace: 'title: ¦Hoà mạng, tập huấn sử dụng',
  },
  {
    code: 'double-space',
    file: OPERATION,
    find: 'title: Tổ chức tập huấn sử dụng',
    replace: 'title: ¦Tổ chức  tập huấn sử dụng',
  },
  {
    code: 'space-before-punctuation',
    file: OPERATION,
    find: 'title: Tổ chức tập huấn sử dụng',
    replace: 'title: ¦Tổ chức , tập huấn sử dụng',
  },
  {
    code: 'look-alike-letter',
    file: OPERATION,
    find: 'title: Tổ chức tập huấn sử dụng',
    replace: 'title: ¦Tổ chức tập huấn sử dụnɡ о',
  },
  {
    code: 'capitalisation',
    file: OPERATION,
    find: 'title: Báo cáo Bộ Khoa học và Công nghệ',
    replace: 'title: ¦Báo cáo Bộ khoa học và Công nghệ',
  },
  {
    code: 'text-not-nfc',
    file: OPERATION,
    find: 'title: Tổ chức tập huấn sử dụng',
    replace: 'title: ¦Tổ chức tập huấn sử dụng'.normalize('NFD'),
  },
];
