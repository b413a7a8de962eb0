import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPeers } from './baselines/peers.js';
import { readContent } from './content.js';

/** Thư mục gốc của gói. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Chương trình được đo; another build can be named, to compare the two. */
export const PROGRAM = process.env.QNDS_PROGRAM ?? join(ROOT, 'bin/qnds.js');

/**
 * Bối cảnh của một lần đo.
 * @typedef {object} Context
 * @property {number} runs
 * @property {number} longRuns of what takes seconds
 * @property {readonly string[]} sizes cỡ báo cáo được đo: W1, W10, W100
 * @property {string} scratch
 * @property {() => import('./baselines/peers.js').Peers} peers found when first asked for
 * @property {(line: string) => void} say
 */

/** 01/12/2025, in seconds. */
const FIRST_DATE = 1_764_547_200;

/** @param {string} name */
export function findBaseline(name) {
  return fileURLToPath(new URL(`baselines/${name}`, import.meta.url));
}

/**
 * Chạy qnds để chuẩn bị; throws when it fails.
 * @param {string} folder
 * @param {...string} args
 */
export function runProgram(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`qnds ${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`);
  return stdout;
}

/**
 * Bỏ bộ nhớ đệm của không gian làm việc, so that the data is read for the first time.
 * @param {string} folder
 */
export function dropCache(folder) {
  rmSync(join(folder, '.qnds-cache'), { recursive: true, force: true });
}

/**
 * Đổi ngày của văn bản ở mỗi lần chạy: what is asked for has not been made before, while data and templates are
 * known, as they are when the report of another month is asked for.
 * @returns {() => NodeJS.ProcessEnv}
 */
export function createDates() {
  let day = 0;
  return () => {
    day += 1;
    return { SOURCE_DATE_EPOCH: String(FIRST_DATE + day * 86_400) };
  };
}

/**
 * Sửa một mẫu ở mỗi lần chạy, so that nothing of it is known; what it says stays the same.
 * @param {string} path
 */
export function createTemplateEdit(path) {
  const text = readFileSync(path, 'utf8');
  let edits = 0;
  return () => {
    edits += 1;
    writeFileSync(path, text + '\n'.repeat(edits));
  };
}

/**
 * Bản chép không gian làm việc thật.
 * @param {Context} context
 */
export function copyWorkspace({ scratch }) {
  const folder = join(scratch, 'real');
  if (existsSync(folder)) return folder;
  for (const name of ['data', 'templates']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

/**
 * Nội dung của một báo cáo, for the baselines.
 * @param {import('./generator/generate-workspace.js').GeneratedWorkspace} workspace
 * @param {string} path where its JSON is written
 */
export function writeContent({ folder, templateIds, periodOptions }, path) {
  const [template = ''] = templateIds;
  const tree = runProgram(folder, 'report', template, ...periodOptions, '--format', 'json');
  const content = readContent(JSON.parse(tree));
  writeFileSync(path, JSON.stringify(content));
  return content;
}

/**
 * @param {{ runs: number, sizes: readonly string[], scratch: string, say: (line: string) => void }} options
 * @returns {Context}
 */
export function createContext({ runs, sizes, scratch, say }) {
  mkdirSync(scratch, { recursive: true });
  /** @type {import('./baselines/peers.js').Peers | undefined} */
  let peers;
  return {
    runs,
    longRuns: Math.min(runs, 3),
    sizes,
    scratch,
    peers: () => {
      peers ??= findPeers(join(scratch, 'peers'));
      if (!peers.modules) say('Không tới được kho gói npm: bỏ các dòng so với docxtemplater và Carbone.');
      if (!peers.python) say('Không có docxtpl (Debian: python3-docxtpl): bỏ các dòng so với nó.');
      return peers;
    },
    say,
  };
}
