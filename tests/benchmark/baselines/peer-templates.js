import { drawDocument, drawParagraph, drawRow, drawTable } from './word-xml.js';

/** @typedef {readonly string[]} Columns */

const ROLES = /** @type {const} */ (['heading', 'dash', 'plain']);

const drawTag = (tag) => drawParagraph('plain', tag);

/** @param {Columns} columns @param {(index: number) => string} print */
function drawCells(columns, print) {
  return drawRow(columns.map((_, index) => print(index)));
}

/**
 * Mẫu docxtemplater: one branch for each role; a paragraph with a footnote is inserted as XML.
 * @param {Columns} columns
 */
export function drawDocxtemplaterTemplate(columns) {
  const branches = ROLES.flatMap((role) => [
    drawTag(`{#${role}}`),
    drawParagraph(role, '{text}'),
    drawTag(`{/${role}}`),
  ]);
  const noted = ['{#noted}', '{@xml}', '{/noted}'].map(drawTag);
  const cells = drawCells(columns, (index) => {
    const [open, close] = [index === 0 ? '{#rows}' : '', index === columns.length - 1 ? '{/rows}' : ''];
    return `${open}{c${index}}${close}`;
  });
  const loop = [drawTag('{#items}'), ...branches, ...noted, drawTag('{/items}')];
  return drawDocument([...loop, drawTable(columns.length, [drawRow(columns), cells])]);
}

/**
 * Mẫu Carbone: all paragraphs of one form and no footnotes, which is less work than the others do.
 * @param {Columns} columns
 */
export function drawCarboneTemplate(columns) {
  const rows = ['i', 'i+1'].map((place) => drawCells(columns, (index) => `{d.rows[${place}].c${index}}`));
  const loop = ['i', 'i+1'].map((place) => drawTag(`{d.items[${place}].text}`));
  return drawDocument([...loop, drawTable(columns.length, [drawRow(columns), ...rows])]);
}

/**
 * Mẫu docxtpl: one branch for each role, no footnotes.
 * @param {Columns} columns
 */
export function drawDocxtplTemplate(columns) {
  const branches = ROLES.flatMap((role) => [
    drawTag(`{%p if item.role == "${role}" %}`),
    drawParagraph(role, '{{ item.text }}'),
    drawTag('{%p endif %}'),
  ]);
  const loop = [drawTag('{%p for item in items %}'), ...branches, drawTag('{%p endfor %}')];
  const rows = [
    drawCells(columns, (index) => (index === 0 ? '{%tr for row in rows %}' : '')),
    drawCells(columns, (index) => `{{ row.c${index} }}`),
    drawCells(columns, (index) => (index === 0 ? '{%tr endfor %}' : '')),
  ];
  return drawDocument([...loop, drawTable(columns.length, [drawRow(columns), ...rows])]);
}
