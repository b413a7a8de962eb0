import { join } from 'node:path';
import { writeDocxtemplaterInput } from '../baselines/prepare-docxtemplater.js';
import { dropCache, findBaseline, PROGRAM, writeContent } from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

/** @typedef {import('../row.js').Row} Row */
/** @typedef {ReadonlyMap<string, import('../measure.js').Measurement>} Results */

/** Mức của từng cỡ, against docxtemplater. */
const SIZES = [
  { name: 'W1', factor: 1, first: { atMost: 1 }, unchanged: { atMost: 0.7 } },
  { name: 'W10', factor: 10, unchanged: { atMost: 0.5 } },
  { name: 'W100', factor: 100, unchanged: { atMost: 0.4 }, memory: { atMost: 1 } },
];

/** Cỡ của báo cáo lớn gấp `factor` lần W1. */
export function describeSize(factor) {
  return { paragraphs: 120 * factor, footnotes: 12 * factor, rows: 60 * factor };
}

/**
 * @param {import('../context.js').Context} context
 * @param {string} name
 * @param {import('../content.js').Content} content
 */
function listBaselines({ scratch, docxtemplater }, name, content) {
  const path = (file) => join(scratch, `${name}-${file}`);
  const input = path('content.json');
  const subjects = [
    { name: 'zlib', args: [findBaseline('write-zlib.js'), input, path('zlib.docx')] },
    { name: 'docx', args: [findBaseline('write-docx-library.js'), input, path('library.docx')] },
  ];
  const modules = docxtemplater();
  if (modules === undefined) return subjects;
  const paths = { template: path('template.docx'), data: path('data.json') };
  writeDocxtemplaterInput(content, paths);
  const script = findBaseline('write-docxtemplater.cjs');
  const args = [script, modules, paths.template, paths.data, path('filled.docx')];
  return [...subjects, { name: 'docxtemplater', args }];
}

/**
 * @param {import('../context.js').Context} context
 * @param {(typeof SIZES)[number]} size
 * @returns {Promise<Results>}
 */
async function measureSize(context, { name, factor }) {
  context.say(`${name}: sinh dữ liệu…`);
  const workspace = generateWorkspace(join(context.scratch, name), describeSize(factor));
  const content = writeContent(workspace, join(context.scratch, `${name}-content.json`));
  const { folder, periodOptions } = workspace;
  const report = { args: [PROGRAM, 'report', ...periodOptions], folder };
  const subjects = [
    { name: 'first', ...report, before: () => dropCache(folder) },
    ...(context.hasCache ? [{ name: 'unchanged', ...report }] : []),
    ...listBaselines(context, name, content),
  ];
  return measureInterleaved(subjects, factor > 10 ? context.longRuns : context.runs);
}

/**
 * @param {(typeof SIZES)[number]} size
 * @param {Results} results
 * @param {boolean} hasCache
 * @returns {readonly Row[]}
 */
function listRows({ name, first, unchanged, memory }, results, hasCache) {
  const own = results.get('docxtemplater');
  const against = { baselineName: 'docxtemplater' };
  const unchangedName = `báo cáo ${name}, dữ liệu không đổi`;
  const measured = results.get(hasCache ? 'unchanged' : 'first');
  return [
    compare(`báo cáo ${name}, đọc dữ liệu lần đầu`, results.get('first'), own, { ...against, target: first }),
    hasCache
      ? compare(unchangedName, measured, own, { ...against, target: unchanged, memoryTarget: memory })
      : { name: unchangedName, skipped: 'chưa có bộ nhớ đệm dữ liệu (--no-cache)' },
    compare(`  cùng nội dung, thư viện docx`, results.get('docx'), own, against),
    compare(`  cùng nội dung, chuỗi và zlib (cận dưới)`, results.get('zlib'), own, against),
  ];
}

/**
 * Số mũ của độ tăng khi cỡ gấp mười: 1 is linear.
 * @param {Results} small
 * @param {Results} large
 * @param {boolean} hasCache
 * @returns {Row}
 */
function describeGrowth(small, large, hasCache) {
  const key = hasCache ? 'unchanged' : 'first';
  const [one, ten] = [small.get(key), large.get(key)];
  const name = `độ tăng W10 đến W100, ${hasCache ? 'dữ liệu không đổi' : 'đọc dữ liệu lần đầu'}`;
  if (!one || !ten) return compare(name, undefined, undefined);
  return {
    name,
    value: Math.log10(ten.milliseconds / one.milliseconds),
    unit: 'số mũ',
    target: { atMost: 1.05 },
    cpuValue: Math.log10(ten.cpuMilliseconds / one.cpuMilliseconds),
    memoryValue: Math.log10(ten.megabytes / one.megabytes),
    memoryTarget: { atMost: 1.05 },
  };
}

/**
 * Báo cáo W1, W10, W100 so với docxtemplater.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly Row[]>}
 */
export async function measureReports(context) {
  const rows = /** @type {Row[]} */ ([]);
  const all = /** @type {Map<string, Results>} */ (new Map());
  for (const size of SIZES.filter(({ name }) => context.sizes.includes(name))) {
    const results = await measureSize(context, size);
    rows.push(...listRows(size, results, context.hasCache));
    all.set(size.name, results);
  }
  const [small, large] = [all.get('W10'), all.get('W100')];
  return small && large ? [...rows, describeGrowth(small, large, context.hasCache)] : rows;
}
