import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBaseline } from '../context.js';
import { drawCarboneTemplate, drawDocxtemplaterTemplate, drawDocxtplTemplate } from './peer-templates.js';
import { drawParagraph, listParts } from './word-xml.js';
import { zipParts } from './zip-parts.js';

/** Bản được so: fixed, so that figures of different days mean the same. docxtpl comes with the system's Python. */
const PACKAGES = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'carbone@3.8.2'];

/**
 * Nơi có các bộ điền mẫu; the project depends on none of them.
 * @typedef {object} Peers
 * @property {string} [modules] the folder of the packages; absent when the registry is out of reach
 * @property {string} [python] a Python that has docxtpl (Debian: python3-docxtpl)
 */

/** @param {string} folder */
function installPackages(folder) {
  mkdirSync(folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--fetch-retries=1'];
  const { status } = spawnSync(npm, ['install', '--prefix', folder, ...options, ...PACKAGES], {
    stdio: 'ignore',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return status === 0 ? join(folder, 'node_modules') : undefined;
}

/**
 * Cài và tìm các bộ điền mẫu.
 * @param {string} folder made for them
 * @returns {Peers}
 */
export function findPeers(folder) {
  const modules = installPackages(folder);
  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import docxtpl'], { stdio: 'ignore' }).status === 0,
  );
  return { ...(modules !== undefined && { modules }), ...(python !== undefined && { python }) };
}

/**
 * Dữ liệu cho các bộ điền mẫu. The free edition of docxtemplater makes no footnotes: their part lies ready in the
 * template and a paragraph that has one comes as XML, which costs it less than making them would.
 * @param {import('../content.js').Content} content
 */
function prepareData({ paragraphs, rows }) {
  const footnotes = /** @type {string[]} */ ([]);
  const branched = paragraphs.map(({ role, text, footnote }) =>
    footnote === undefined
      ? { [role]: { text } }
      : { noted: { xml: drawParagraph(role, text, footnotes.push(footnote)) } },
  );
  const flat = paragraphs.map(({ role, text }) => ({ role, text }));
  const cells = rows.map((row) => Object.fromEntries(row.map((text, index) => [`c${index}`, text])));
  return { footnotes, branched: { items: branched, rows: cells }, flat: { items: flat, rows: cells } };
}

/**
 * Các bộ điền mẫu, with a template and the data of the same content.
 * @param {Peers} peers
 * @param {import('../content.js').Content} content
 * @param {(file: string) => string} path where a file of theirs is put
 * @returns {readonly import('../measure.js').Subject[]}
 */
export function listPeers({ modules, python }, content, path) {
  const { footnotes, branched, flat } = prepareData(content);
  const columns = content.header[0] ?? [];
  const prepare = (name, template, data) => {
    const files = [path(`${name}-template.docx`), path(`${name}.json`), path(`${name}.docx`)];
    writeFileSync(files[0] ?? '', zipParts(listParts(template(columns), footnotes)));
    writeFileSync(files[1] ?? '', JSON.stringify(data));
    return files;
  };
  const fill = (name, script, template, data) =>
    modules === undefined
      ? []
      : [{ name, args: [findBaseline(script), modules, ...prepare(name, template, data)] }];
  const docxtpl = () => [findBaseline('write-docxtpl.py'), ...prepare('docxtpl', drawDocxtplTemplate, flat)];
  return [
    ...fill('docxtemplater', 'write-docxtemplater.cjs', drawDocxtemplaterTemplate, branched),
    ...fill('Carbone', 'write-carbone.cjs', drawCarboneTemplate, flat),
    ...(python === undefined ? [] : [{ name: 'docxtpl', program: python, args: docxtpl() }]),
  ];
}
