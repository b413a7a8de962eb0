import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDocument, drawParagraph, drawRow, drawTable, listParts } from './word-xml.js';
import { zipParts } from './zip-parts.js';

/** Bản được so: fixed, so that figures of different days mean the same. */
const PACKAGES = ['docxtemplater@3.71.0', 'pizzip@3.3.0'];

/**
 * Cài docxtemplater vào một thư mục riêng; the project does not depend on it.
 * @param {string} folder
 * @returns {string | undefined} the folder of the modules, or undefined when the registry is out of reach
 */
export function installDocxtemplater(folder) {
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

/** One loop over the paragraphs, one branch for each role; a paragraph with a footnote is inserted as XML. */
function drawTemplate(columns) {
  const branches = ['heading', 'dash', 'plain'].flatMap((role) => [
    drawParagraph('plain', `{#${role}}`),
    drawParagraph(role, '{text}'),
    drawParagraph('plain', `{/${role}}`),
  ]);
  const noted = ['{#noted}', '{@xml}', '{/noted}'].map((tag) => drawParagraph('plain', tag));
  const cells = columns.map((_, index) => {
    const [open, close] = [index === 0 ? '{#rows}' : '', index === columns.length - 1 ? '{/rows}' : ''];
    return `${open}{c${index}}${close}`;
  });
  const loop = [
    drawParagraph('plain', '{#items}'),
    ...branches,
    ...noted,
    drawParagraph('plain', '{/items}'),
  ];
  return drawDocument([...loop, drawTable([drawRow(columns), drawRow(cells)])]);
}

/**
 * Viết mẫu và dữ liệu JSON cho docxtemplater. Its free edition makes no footnotes: their part lies ready in the
 * template and a paragraph that has one comes as XML, which costs it less than making them would.
 * @param {import('../content.js').Content} content
 * @param {{ template: string, data: string }} paths
 */
export function writeDocxtemplaterInput({ paragraphs, header, rows }, paths) {
  const footnotes = /** @type {string[]} */ ([]);
  const items = paragraphs.map(({ role, text, footnote }) =>
    footnote === undefined
      ? { [role]: { text } }
      : { noted: { xml: drawParagraph(role, text, footnotes.push(footnote)) } },
  );
  const cells = rows.map((row) => Object.fromEntries(row.map((text, index) => [`c${index}`, text])));
  writeFileSync(paths.template, zipParts(listParts(drawTemplate(header[0] ?? []), footnotes)));
  writeFileSync(paths.data, JSON.stringify({ items, rows: cells }));
}
