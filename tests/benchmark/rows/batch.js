import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropCache, findBaseline, PROGRAM, writeContent } from '../context.js';
import { generateWorkspace } from '../generator/generate-workspace.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

/** @typedef {import('../row.js').Row} Row */
/** @typedef {ReadonlyMap<string, import('../measure.js').Measurement>} Results */

const COMMUNES = 96;
const NAMES = ['B96, qnds build', 'build, không gì thay đổi', 'build, một số liệu thay đổi'];

/** Thời điểm ghi của từng văn bản trong thư mục kết quả. */
function readTimes(folder) {
  const names = readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name));
  return new Map(names.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

/** Everything that an earlier build left. */
function forgetBuild(folder) {
  dropCache(folder);
  rmSync(join(folder, 'out'), { recursive: true, force: true });
}

/**
 * Sửa một số liệu của xã thứ nhất: another value at each call.
 * @param {string} folder
 */
function createEdit(folder) {
  const path = join(folder, 'data/systems/he-thong-0001.yaml');
  const text = readFileSync(path, 'utf8');
  // The last two digits: a small change, which no check finds odd.
  const end = text.lastIndexOf(', asOf') - 2;
  let edits = 0;
  return () => {
    edits += 1;
    writeFileSync(path, text.slice(0, end) + String(edits % 100).padStart(2, '0') + text.slice(end + 2));
  };
}

/** Watches which documents a run wrote anew. */
function createWatch(folder, edit) {
  /** @type {Map<string, number>} */
  let earlier = new Map();
  const written = new Set();
  return {
    written,
    before: () => {
      edit();
      earlier = readTimes(join(folder, 'out'));
    },
    after: () => {
      const times = readTimes(join(folder, 'out'));
      for (const [name, time] of times) if (earlier.get(name) !== time) written.add(name);
    },
  };
}

/**
 * Một số liệu thay đổi: a build with nothing changed and the report of the one commune are what it may take.
 * @param {Results} results
 * @param {ReadonlySet<string>} written
 * @returns {Row}
 */
function describeEdit(results, written) {
  const measured = results.get('edited');
  const [idle, report] = [results.get('idle'), results.get('report')];
  if (!measured || !idle || !report) return compare(NAMES[2] ?? '', undefined, undefined);
  const baseline = { ...idle, milliseconds: idle.milliseconds + report.milliseconds };
  const reports = [...written].filter((name) => name.startsWith('bao-cao-'));
  const isExact = reports.length === 1 && reports[0]?.startsWith('bao-cao-xa-0001-');
  const row = compare(NAMES[2] ?? '', measured, baseline, {
    baselineName: 'không đổi + một báo cáo',
    target: { atMost: 1 },
    note: `ghi lại ${reports.length} báo cáo: ${reports.slice(0, 3).join(', ')}`,
  });
  return { ...row, cpuValue: undefined, memoryValue: undefined, failed: !isExact };
}

/**
 * @param {Results} results
 * @param {ReadonlySet<string>} written
 * @returns {readonly Row[]}
 */
function listRows(results, written) {
  const [build, library] = [results.get('build'), results.get('library')];
  const speed = (one) => (one ? COMMUNES / (one.milliseconds / 1000) : 0);
  return [
    {
      ...compare(NAMES[0] ?? '', build, library, { baselineName: 'thư viện docx' }),
      value: speed(build) / speed(library),
      unit: 'số văn bản mỗi giây',
      target: { atLeast: 1.8 },
      note: `${speed(build).toFixed(1)} so với ${speed(library).toFixed(1)} văn bản mỗi giây`,
    },
    compare(NAMES[1] ?? '', results.get('idle'), results.get('node'), {
      baselineName: 'node -e 0',
      target: { atMost: 2 },
    }),
    describeEdit(results, written),
  ];
}

/**
 * Lệnh build trên 96 báo cáo.
 * @param {import('../context.js').Context} context
 * @returns {Promise<readonly Row[]>}
 */
export async function measureBatch(context) {
  if (!context.hasBuild) return NAMES.map((name) => ({ name, skipped: 'chưa có lệnh qnds build' }));
  context.say(`B96: sinh ${COMMUNES} báo cáo…`);
  const workspace = generateWorkspace(join(context.scratch, 'B96'), { communes: COMMUNES });
  const { folder, templateIds, periodOptions } = workspace;
  const content = join(context.scratch, 'B96-content.json');
  writeContent(workspace, content);
  const outputs = templateIds.map((id) => join(context.scratch, `library-${id}.docx`));
  const build = (...options) => ({ args: [PROGRAM, 'build', ...options], folder });
  const forget = () => forgetBuild(folder);
  const long = await measureInterleaved(
    [
      { name: 'library', args: [findBaseline('write-docx-library.js'), content, ...outputs] },
      { name: 'build', ...build(), before: forget },
    ],
    context.longRuns,
  );
  const report = {
    args: [PROGRAM, 'report', templateIds[0] ?? '', ...periodOptions, '--out', 'one'],
    folder,
  };
  const idle = { name: 'idle', ...build() };
  const node = { name: 'node', args: ['-e', '0'] };
  const short = await measureInterleaved([node, idle, { name: 'report', ...report }], context.runs);
  const { written, ...watch } = createWatch(folder, createEdit(folder));
  const edited = await measureInterleaved([{ name: 'edited', ...build(), ...watch }], context.runs);
  return listRows(new Map([...long, ...short, ...edited]), written);
}
