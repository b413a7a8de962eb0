import { join } from 'node:path';
import { listPeers } from '../baselines/peers.js';
import {
  createDates,
  createTemplateEdit,
  dropCache,
  findBaseline,
  PROGRAM,
  writeContent,
} from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

/** @typedef {import('../row.js').Row} Row */
/** @typedef {ReadonlyMap<string, import('../measure.js').Measurement>} Results */

/** Mức của từng cỡ, against docxtemplater. */
const SIZES = [
  { name: 'W1', factor: 1, first: { atMost: 0.9 }, composed: { atMost: 0.55 } },
  { name: 'W10', factor: 10, first: { atMost: 0.9 }, composed: { atMost: 0.5 } },
  { name: 'W100', factor: 100, first: { atMost: 0.8 }, composed: { atMost: 0.35 } },
];

/** Các bên được so, each with its whole work. */
const OTHERS = ['Carbone', 'docxtpl', 'thư viện docx', 'chuỗi và zlib (cận dưới)'];

/** Cỡ của báo cáo lớn gấp `factor` lần W1. */
export function describeSize(factor) {
  return { paragraphs: 120 * factor, footnotes: 12 * factor, rows: 60 * factor };
}

/**
 * @param {import('../context.js').Context} context
 * @param {string} name
 * @param {import('../generator/generate-workspace.js').GeneratedWorkspace} workspace
 */
function listOthers({ scratch, peers }, name, workspace) {
  const path = (file) => join(scratch, `${name}-${file}`);
  const input = path('content.json');
  const content = writeContent(workspace, input);
  const write = (script, file) => [findBaseline(script), input, path(file)];
  return [
    ...listPeers(peers(), content, path),
    { name: 'thư viện docx', args: write('write-docx-library.js', 'library.docx') },
    { name: 'chuỗi và zlib (cận dưới)', args: write('write-zlib.js', 'zlib.docx') },
  ];
}

/**
 * @param {import('../context.js').Context} context
 * @param {(typeof SIZES)[number]} size
 * @returns {Promise<Results>}
 */
async function measureSize(context, { name, factor }) {
  context.say(`${name}: sinh dữ liệu…`);
  const workspace = generateWorkspace(join(context.scratch, name), describeSize(factor));
  const { folder, periodOptions } = workspace;
  const report = { args: [PROGRAM, 'report', ...periodOptions], folder };
  const edit = createTemplateEdit(join(folder, 'templates/bao-cao.md'));
  const subjects = [
    { name: 'first', ...report, before: () => dropCache(folder) },
    { name: 'composed', ...report, environment: createDates() },
    { name: 'edited', ...report, before: edit },
    { name: 'unchanged', ...report },
    ...listOthers(context, name, workspace),
  ];
  return measureInterleaved(subjects, factor > 10 ? context.longRuns : context.runs);
}

/**
 * @param {(typeof SIZES)[number]} size
 * @param {Results} results
 * @returns {readonly Row[]}
 */
function listRows({ name, first, composed }, results) {
  const peer = results.get('docxtemplater');
  const row = (title, key, details = {}) =>
    compare(`báo cáo ${name}, ${title}`, results.get(key), peer, {
      baselineName: 'docxtemplater',
      ...details,
    });
  return [
    row('lần đầu', 'first', { target: first }),
    row('soạn lại', 'composed', { target: composed }),
    row('mẫu vừa sửa', 'edited'),
    row('không đổi', 'unchanged', { note: 'không làm gì, so với làm cả: chỉ để biết' }),
    ...OTHERS.filter((other) => results.has(other)).map((other) => row(other, other)),
  ];
}

/**
 * Số mũ của độ tăng khi cỡ gấp mười: 1 is linear.
 * @param {Results} small
 * @param {Results} large
 * @returns {Row}
 */
function describeGrowth(small, large) {
  const [one, ten] = [small.get('composed'), large.get('composed')];
  const name = 'độ tăng W10 đến W100, soạn lại';
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
 * Báo cáo W1, W10, W100 so với các bộ điền mẫu.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly Row[]>}
 */
export async function measureReports(context) {
  const rows = /** @type {Row[]} */ ([]);
  const all = /** @type {Map<string, Results>} */ (new Map());
  for (const size of SIZES.filter(({ name }) => context.sizes.includes(name))) {
    const results = await measureSize(context, size);
    rows.push(...listRows(size, results));
    all.set(size.name, results);
  }
  const [small, large] = [all.get('W10'), all.get('W100')];
  return small && large ? [...rows, describeGrowth(small, large)] : rows;
}
