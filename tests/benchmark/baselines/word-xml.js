/** WordprocessingML as strings: shared by the bound (zlib) and the template for docxtemplater. */

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param {string} text */
function escapeText(text) {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character]);
}

const FORMS = {
  dash: '<w:jc w:val="both"/>',
  heading: '<w:keepNext/><w:jc w:val="both"/><w:outlineLvl w:val="2"/>',
  plain: '<w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>',
};

/** @param {string} text */
function drawRun(text) {
  return `<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

/**
 * @param {'dash' | 'heading' | 'plain'} role
 * @param {string} text
 * @param {number} [footnote] its id
 */
export function drawParagraph(role, text, footnote) {
  const mark = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${footnote}"/></w:r>`;
  return `<w:p><w:pPr>${FORMS[role]}</w:pPr>${drawRun(text)}${footnote === undefined ? '' : mark}</w:p>`;
}

/** @param {readonly string[]} cells */
export function drawRow(cells) {
  const drawn = cells.map(
    (text) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${drawParagraph('dash', text)}</w:tc>`,
  );
  return `<w:tr>${drawn.join('')}</w:tr>`;
}

/**
 * @param {number} columns
 * @param {readonly string[]} rows
 */
export function drawTable(columns, rows) {
  const grid = '<w:gridCol/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** @param {readonly string[]} blocks */
export function drawDocument(blocks) {
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  return `${HEADER}<w:document ${NAMESPACE}><w:body>${blocks.join('')}${page}</w:body></w:document>`;
}

/** @param {readonly string[]} texts */
function drawFootnotes(texts) {
  const notes = texts.map(
    (text, index) => `<w:footnote w:id="${index + 1}">${drawParagraph('dash', text)}</w:footnote>`,
  );
  return `${HEADER}<w:footnotes ${NAMESPACE}>${notes.join('')}</w:footnotes>`;
}

const CONTENT_TYPES = `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${OFFICE}.footnotes+xml"/></Types>`;

/**
 * @param {string} id
 * @param {string} kind
 * @param {string} target
 */
function drawRelations(id, kind, target) {
  return `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATION}/${kind}" Target="${target}"/></Relationships>`;
}

/**
 * Các phần của tệp Word.
 * @param {string} document
 * @param {readonly string[]} footnotes
 * @returns {Readonly<Record<string, string>>}
 */
export function listParts(document, footnotes) {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': drawRelations('r1', 'officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': drawRelations('r1', 'footnotes', 'footnotes.xml'),
    'word/document.xml': document,
    'word/footnotes.xml': drawFootnotes(footnotes),
  };
}
