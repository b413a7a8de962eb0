import { listTemplateIds, SECTION_METRICS } from './plan.js';
import { numberId } from './words.js';

/** Phần đầu của mẫu. */
const FRONT_MATTER = `---
title: Báo cáo đo tốc độ
kind: report
periodicity: month
documentType: Báo cáo
subject: Kết quả chuyển đổi số {{ period.label }}
issuingAuthority: so-khcn
signatory: giam-doc
addressees: [Ủy ban nhân dân tỉnh]
recipients: [Như trên]
---

Thực hiện chế độ báo cáo định kỳ, Sở Khoa học và Công nghệ báo cáo kết quả {{ period.label }} như sau:
`;

const FIGURES = Array.from({ length: SECTION_METRICS }, (_, index) => {
  const metric = `system.metrics.chi-so-${index + 1}`;
  return `- {{ ${metric}.name }} là {{ ${metric} | at: period | with_unit }}.`;
}).join('\n');

/** Các mục của một danh sách nhiệm vụ. */
const SECTIONS = `{% for section in list.sections -%}
{% assign system = systems[section.id] -%}
### {{ section.title }}

{{ system.scope }}

${FIGURES}
{% assign works = list | works_in: period, section.id -%}
{% for work in works -%}
- {{ work.title | prose }}{{ work.citations | cite: "reference" | footnote }}.
{% endfor %}
{% endfor %}`;

const TABLE = `### Kết quả thực hiện chỉ tiêu

::annex-table{id="chi-tieu" period="{{ period.id }}"}
`;

/**
 * @param {string} title
 * @param {string} rows
 * @param {readonly (readonly [string, string])[]} columns
 */
function writeAnnex(title, rows, columns) {
  const lines = columns.map(([header, value]) => `  - { header: ${header}, width: 2, value: "${value}" }\n`);
  return `title: ${title} {{ period.label }}\nname: ${title}\nrows: ${rows}\ncolumns:\n${lines.join('')}`;
}

const INDICATOR_ANNEX = writeAnnex('Kết quả chỉ tiêu', 'indicator-results', [
  ['TT', 'row.ordinal'],
  ['Chỉ tiêu', 'row.indicator.name'],
  ['Mục tiêu', 'row.indicator | target'],
  ['Kết quả', 'row.result'],
  ['Đánh giá', 'row.verdict'],
]);

const SYSTEM_ANNEX = writeAnnex('Số liệu hệ thống', 'system-metrics', [
  ['TT', 'row.ordinal'],
  ['Nội dung', 'row.metric.name'],
  ['Đơn vị tính', 'row.metric.unitOfMeasure'],
  ['Thời điểm', 'row.current | as_of'],
  ['Số liệu', 'row.current'],
  ['Số liệu liền trước', 'row.previous'],
  ['Tăng hoặc giảm', 'row.change'],
]);

/**
 * Các mẫu báo cáo và định nghĩa phụ lục.
 * @param {import('./plan.js').Plan} plan
 * @returns {readonly import('./register-files.js').GeneratedFile[]}
 */
export function writeTemplates(plan) {
  const whole = `{% for list in tasks -%}\n${SECTIONS}\n{% endfor %}`;
  const bodies = listTemplateIds(plan).map((id, index) => {
    const own = `{% assign list = tasks.${numberId('noi-dung', index + 1)} -%}\n${SECTIONS}`;
    const body = plan.communeIds.length > 0 ? own : whole;
    return /** @type {const} */ ([`templates/${id}.md`, `${FRONT_MATTER}\n${body}\n\n${TABLE}`]);
  });
  const annexes = /** @type {const} */ ([['templates/annexes/chi-tieu.yaml', INDICATOR_ANNEX]]);
  // A batch of communes measures documents: a long sheet beside them would hide what they take.
  if (plan.communeIds.length > 0) return [...bodies, ...annexes];
  return [...bodies, ...annexes, ['templates/annexes/he-thong.yaml', SYSTEM_ANNEX]];
}
