import { numberId } from './words.js';

/** Đoạn văn của một mục trong báo cáo: heading, scope, five figures, three works. */
export const SECTION_PARAGRAPHS = 10;
/** Mục trong một danh sách nhiệm vụ; no data file may be larger than 2 MB. */
export const LIST_SECTIONS = 12;
/** Số liệu in ở mỗi mục. */
export const SECTION_METRICS = 5;

/**
 * Cỡ của không gian làm việc. What is left out takes the size of W1.
 * @typedef {object} WorkspaceSize
 * @property {number} [communes] số báo cáo cấp xã, each of `paragraphs`; 0: one report of the province
 * @property {number} [months] số tháng có số liệu, the last is December 2025
 * @property {number} [systems] số hệ thống; at least one for each section of the reports
 * @property {number} [observations] số quan sát of all systems together, at least those that are printed
 * @property {number} [paragraphs] số đoạn của một báo cáo
 * @property {number} [footnotes] số chú thích của một báo cáo, at most three a section
 * @property {number} [rows] số dòng của bảng trong báo cáo
 * @property {number} [seed]
 */

/**
 * Kế hoạch sinh dữ liệu.
 * @typedef {object} Plan
 * @property {string} period the month of the reports, `YYYY-MM`
 * @property {readonly string[]} months
 * @property {readonly string[]} communeIds
 * @property {number} sections mục của tất cả các báo cáo
 * @property {number} sectionsPerReport
 * @property {number} footnotesPerReport
 * @property {readonly number[]} metricCounts số liệu của từng hệ thống
 * @property {number} rows
 * @property {number} seed
 */

/** @param {number} count */
function listMonths(count) {
  return Array.from({ length: count }, (_, index) => {
    const ordinal = 2025 * 12 + 11 - (count - 1 - index);
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * Chia số quan sát cho các hệ thống; those of a section have at least what the section prints.
 * @param {number} systems
 * @param {number} sections
 * @param {number} metrics
 */
function shareMetrics(systems, sections, metrics) {
  return Array.from({ length: systems }, (_, index) => {
    const share = Math.floor(((index + 1) * metrics) / systems) - Math.floor((index * metrics) / systems);
    return Math.max(share, index < sections ? SECTION_METRICS : 0);
  });
}

/**
 * Lập kế hoạch từ cỡ.
 * @param {WorkspaceSize} size
 * @returns {Plan}
 */
export function createPlan(size) {
  const { communes = 0, months = 2, paragraphs = 120, footnotes = 12, rows = 60, seed = 30 } = size;
  const sectionsPerReport = Math.max(1, Math.round(paragraphs / SECTION_PARAGRAPHS));
  const sections = sectionsPerReport * Math.max(1, communes);
  const systems = Math.max(sections, size.systems ?? sections);
  const observations = size.observations ?? systems * SECTION_METRICS * months;
  return {
    period: '2025-12',
    months: listMonths(months),
    communeIds: Array.from({ length: communes }, (_, index) => numberId('xa', index + 1)),
    sections,
    sectionsPerReport,
    footnotesPerReport: footnotes,
    metricCounts: shareMetrics(systems, sections, Math.ceil(observations / months)),
    rows,
    seed,
  };
}

/**
 * Mã các văn bản của kỳ, in order.
 * @param {Plan} plan
 */
export function listTemplateIds({ communeIds }) {
  return communeIds.length > 0 ? communeIds.map((id) => `bao-cao-${id}`) : ['bao-cao'];
}
