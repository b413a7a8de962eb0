import type { PlantedMistake } from './planted-mistakes.js';

const SECURITY = 'data/systems/an-toan-thong-tin.yaml';
const PROCEDURES = 'data/systems/thu-tuc-hanh-chinh.yaml';
const MEETINGS = 'data/systems/hoi-nghi-truyen-hinh.yaml';
const SIGNATURES = 'data/systems/chu-ky-so.yaml';
const TARGETS = 'data/indicators/chi-tieu-2025.yaml';
const NEXT_TARGETS = 'data/indicators/chi-tieu-2026.yaml';
const REVIEW = 'data/tasks/ra-soat-kh02.yaml';
const JULY = 'data/returns/2025-07/so-khcn.yaml';
const NOVEMBER = 'data/returns/2025-11/so-khcn.yaml';

/** Lỗi gieo vào số liệu, ngày tháng và chỉ tiêu. */
export const PLANTED_FIGURES: readonly PlantedMistake[] = [
  { code: 'sum-mismatch', file: SECURITY, find: 'value: 491', replace: 'value: ¦481' },
  {
    code: 'sum-mismatch',
    file: NOVEMBER,
    find: 'value: 44683',
    replace: 'value: ¦46483',
  },
  { code: 'sum-mismatch', file: PROCEDURES, find: 'value: 1059', replace: 'value: ¦1095' },
  { code: 'sum-mismatch', file: PROCEDURES, find: 'value: 2249', replace: 'value: ¦2294' },
  { code: 'ratio-mismatch', file: NOVEMBER, find: 'value: 74\n', replace: 'value: ¦47\n' },
  { code: 'ratio-mismatch', file: PROCEDURES, find: 'value: 47.09', replace: 'value: ¦47.9' },
  { code: 'ratio-mismatch', file: PROCEDURES, find: 'value: 97.22', replace: 'value: ¦92.72' },
  {
    code: 'limit-exceeded',
    file: MEETINGS,
    find: 'parts: [so-nganh-da-ket-noi, so-nganh-chua-ket-noi] }\n',
    replace:
      'parts: [so-nganh-da-ket-noi, so-nganh-chua-ket-noi] }\n  - { kind: limit, parts: [diem-cau-quang-ngai-cu], limit: xa-nhan-thiet-bi }\n',
    at: { file: JULY, text: '15\n' },
  },
  {
    code: 'same-quantity-differs',
    file: JULY,
    find: 'cong-cap-xa: { value: 96',
    replace: 'cong-cap-xa: { value: ¦69',
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
    file: SIGNATURES,
    find: 'observations:\n      - value: 15480',
    replace: 'cumulative: true\n    observations:\n      - value: 10480',
    at: { file: SIGNATURES, text: '10480' },
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
    file: NOVEMBER,
    find: 'value: 74602\n    asOf: 2025-11-11T09:00',
    replace: 'value: 74602\n    asOf: ¦2025-12-11T09:00',
  },
  {
    code: 'date-outside-period',
    file: NOVEMBER,
    find: 'completedDate: 2025-10-16',
    replace: 'completedDate: ¦2025-01-16',
  },
  {
    code: 'date-outside-period',
    file: 'data/documents/van-hanh-2025-07.yaml',
    find: 'issueDate: 2025-07-27',
    replace: 'issueDate: ¦2024-07-27',
  },
];
