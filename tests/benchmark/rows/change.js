import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDates, dropCache, PROGRAM } from '../context.js';
import { measureInterleaved } from '../measure.js';
import { compare } from '../row.js';

/** @typedef {import('../row.js').Row} Row */
/** @typedef {ReadonlyMap<string, import('../measure.js').Measurement>} Results */

/**
 * Bỏ mọi thứ mà lần build trước để lại.
 * @param {string} folder
 */
export function forgetBuild(folder) {
  dropCache(folder);
  rmSync(join(folder, 'out'), { recursive: true, force: true });
}

/** Thời điểm ghi của từng văn bản trong thư mục kết quả. */
function readTimes(folder) {
  const names = readdirSync(folder).filter((name) => /\.(docx|xlsx)$/.test(name));
  return new Map(names.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
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
 * Không đổi gì cộng với phần thật sự phải vẽ lại: what composing the one report takes more than finding it done.
 * @param {Results} results
 * @returns {import('../measure.js').Measurement | undefined}
 */
function addRedrawn(results) {
  const [idle, composed, unchanged] = ['idle', 'composed', 'unchanged'].map((name) => results.get(name));
  if (!idle || !composed || !unchanged) return undefined;
  const add = (key) => idle[key] + Math.max(0, composed[key] - unchanged[key]);
  return {
    milliseconds: add('milliseconds'),
    cpuMilliseconds: add('cpuMilliseconds'),
    megabytes: idle.megabytes,
  };
}

/**
 * @param {string} name
 * @param {Results} results
 * @param {ReadonlySet<string>} written
 * @returns {readonly Row[]}
 */
function listRows(name, results, written) {
  const [idle, edited] = [results.get('idle'), results.get('edited')];
  const reports = [...written].filter((file) => file.startsWith('bao-cao-'));
  const isExact = reports.length === 1 && reports[0]?.startsWith('bao-cao-xa-0001-');
  return [
    compare(`${name}, build, không gì thay đổi`, idle, results.get('node'), { baselineName: 'node -e 0' }),
    {
      ...compare(`${name}, build, một số liệu thay đổi`, edited, addRedrawn(results), {
        baselineName: 'không đổi và vẽ lại một báo cáo',
        target: { atMost: 1.1 },
        note: `ghi lại ${reports.length} báo cáo`,
      }),
      failed: !isExact,
    },
  ];
}

/**
 * Lệnh build khi không có gì và khi một số liệu thay đổi.
 * @param {import('../context.js').Context} context
 * @param {string} name
 * @param {import('../generator/generate-workspace.js').GeneratedWorkspace} workspace of communes
 * @param {number} runs
 * @returns {Promise<readonly Row[]>}
 */
export async function measureChange({ say }, name, { folder, templateIds, periodOptions }, runs) {
  say(`${name}: một số liệu thay đổi…`);
  const build = { args: [PROGRAM, 'build'], folder };
  const report = { args: [PROGRAM, 'report', templateIds[0] ?? '', ...periodOptions], folder };
  const { written, ...watch } = createWatch(folder, createEdit(folder));
  const builds = await measureInterleaved(
    [
      { name: 'node', args: ['-e', '0'] },
      { name: 'idle', ...build },
      { name: 'edited', ...build, ...watch },
    ],
    runs,
  );
  const dates = createDates();
  const date = dates();
  const reports = await measureInterleaved(
    [
      {
        name: 'composed',
        ...report,
        before: () => void Object.assign(date, dates()),
        environment: () => date,
      },
      { name: 'unchanged', ...report, environment: () => date },
    ],
    runs,
  );
  return listRows(name, new Map([...builds, ...reports]), written);
}
