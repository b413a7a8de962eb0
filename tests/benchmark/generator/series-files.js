import { LIST_SECTIONS } from './plan.js';
import { createRandom } from './random.js';
import { nameSource } from './register-files.js';
import { composeWork, numberId, QUANTITIES } from './words.js';

/** Việc ở mỗi mục của báo cáo. */
const SECTION_WORKS = 3;
/** Chỉ tiêu trong một bộ; no data file may be larger than 2 MB. */
const SET_INDICATORS = 500;

/** @typedef {import('./plan.js').Plan} Plan */

/**
 * @param {Plan} plan
 * @param {number} index
 * @param {() => number} random
 */
function writeMetric(plan, index, random) {
  const quantity = QUANTITIES[index % QUANTITIES.length];
  const start = 1000 + Math.floor(random() * 9000);
  const source = nameSource(plan);
  const observations = plan.months.map(
    (month, place) => `      - { value: ${start + place * 10}, asOf: ${month}, source: ${source} }\n`,
  );
  return `  chi-so-${index + 1}:
    name: ${quantity.name}, nhóm ${Math.floor(index / QUANTITIES.length) + 1}
    unitOfMeasure: ${quantity.unit}
    observations:
${observations.join('')}`;
}

/**
 * Các hệ thống, mỗi hệ thống một tệp.
 * @param {Plan} plan
 * @returns {readonly import('./register-files.js').GeneratedFile[]}
 */
export function writeSystems(plan) {
  const random = createRandom(plan.seed);
  return plan.metricCounts.map((count, index) => {
    const id = numberId('he-thong', index + 1);
    const metrics = Array.from({ length: count }, (_, place) => writeMetric(plan, place, random));
    const scope = `${composeWork(random)}. ${composeWork(random)}.`;
    const head = `id: ${id}\nname: Hệ thống thông tin số ${index + 1}\noperator: so-khcn\nscope: ${JSON.stringify(scope)}\n`;
    const body = count > 0 ? `metrics:\n${metrics.join('')}` : '';
    return [`data/systems/${id}.yaml`, `${head}source: ${nameSource(plan)}\n${body}`];
  });
}

/**
 * Chú thích của một việc: the footnotes of a report stand on the first works of its sections, then the second.
 * @param {Plan} plan
 * @param {number} section counted over all reports
 * @param {number} work
 */
function findFootnote(plan, section, work) {
  const report = Math.floor(section / plan.sectionsPerReport);
  const place = (section % plan.sectionsPerReport) + work * plan.sectionsPerReport;
  if (place >= plan.footnotesPerReport) return undefined;
  return numberId('kh', report * plan.footnotesPerReport + place + 1);
}

/**
 * @param {Plan} plan
 * @param {number} section
 * @param {() => number} random
 */
function writeTasks(plan, section, random) {
  return Array.from({ length: SECTION_WORKS }, (_, work) => {
    const citation = findFootnote(plan, section, work);
    const citations = citation === undefined ? '' : `, citations: [${citation}]`;
    return `  - id: ${numberId('viec', section * SECTION_WORKS + work + 1)}
    section: ${numberId('he-thong', section + 1)}
    title: ${composeWork(random)}
    leadAgencies: [so-khcn]
    dueDate: 2025-12-31
    progress:
      - { period: ${plan.period}, status: ongoing${citations}, source: ${nameSource(plan)} }
`;
  }).join('');
}

/**
 * Các danh sách nhiệm vụ: a section is named as the system that it tells of.
 * @param {Plan} plan
 * @returns {readonly import('./register-files.js').GeneratedFile[]}
 */
export function writeTaskLists(plan) {
  const random = createRandom(plan.seed + 1);
  const perList = plan.communeIds.length > 0 ? plan.sectionsPerReport : LIST_SECTIONS;
  return Array.from({ length: Math.ceil(plan.sections / perList) }, (_, index) => {
    const id = numberId('noi-dung', index + 1);
    const count = Math.min(perList, plan.sections - index * perList);
    const sections = Array.from({ length: count }, (_, place) => index * perList + place);
    const titles = sections.map(
      (section) => `  - { id: ${numberId('he-thong', section + 1)}, title: Kết quả mục ${section + 1} }\n`,
    );
    const tasks = sections.map((section) => writeTasks(plan, section, random));
    return [
      `data/tasks/${id}.yaml`,
      `id: ${id}\nname: Nội dung ${index + 1}\nsections:\n${titles.join('')}tasks:\n${tasks.join('')}`,
    ];
  });
}

/**
 * Các bộ chỉ tiêu: the rows of the table in the report.
 * @param {Plan} plan
 * @returns {readonly import('./register-files.js').GeneratedFile[]}
 */
export function writeIndicators(plan) {
  return Array.from({ length: Math.ceil(plan.rows / SET_INDICATORS) }, (_, index) => {
    const id = numberId('chi-tieu', index + 1);
    const first = index * SET_INDICATORS;
    const count = Math.min(SET_INDICATORS, plan.rows - first);
    const indicators = Array.from(
      { length: count },
      (_, place) => `  - id: ${numberId('ct', first + place + 1)}
    name: Tỷ lệ hoàn thành nội dung số ${first + place + 1} của Chương trình chuyển đổi số
    unitOfMeasure: "%"
    target: { direction: atLeast, value: 80 }
    leadAgencies: [so-khcn]
    results:
      - { period: ${plan.period}, value: ${70 + ((first + place) % 30)}.5, source: ${nameSource(plan)} }
`,
    );
    const head = `id: ${id}\nname: Chỉ tiêu bộ ${index + 1}\nperiod: ${plan.period}\nindicators:\n`;
    return [`data/indicators/${id}.yaml`, head + indicators.join('')];
  });
}
