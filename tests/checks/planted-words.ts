import type { PlantedMistake } from './planted-mistakes.js';

const COURSES = 'data/systems/binh-dan-hoc-vu-so.yaml';
const SIGNATURES = 'data/systems/chu-ky-so.yaml';
const CITATIONS = 'data/citations.yaml';
const OPERATION = 'data/tasks/van-hanh-2-cap.yaml';

/** Lỗi gieo vào viện dẫn, tham chiếu và câu chữ. */
export const PLANTED_WORDS: readonly PlantedMistake[] = [
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
