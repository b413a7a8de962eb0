/**
 * Nội dung một văn bản, plain: what the baselines write. Every paragraph is one run, which is less than qnds draws.
 * @typedef {object} Paragraph
 * @property {'dash' | 'heading' | 'plain'} role
 * @property {string} text
 * @property {string} [footnote]
 */

/**
 * @typedef {object} Content
 * @property {readonly Paragraph[]} paragraphs
 * @property {readonly (readonly string[])[]} header
 * @property {readonly (readonly string[])[]} rows
 */

/** @typedef {{ type: string, value?: string, children?: readonly Inline[] }} Inline */

/**
 * @param {readonly Inline[]} inlines
 * @returns {string}
 */
function readText(inlines) {
  return inlines
    .filter(({ type }) => type !== 'footnote')
    .map((inline) => inline.value ?? readText(inline.children ?? []))
    .join('');
}

/** @param {readonly Inline[]} inlines */
function readFootnote(inlines) {
  const footnote = inlines.find(({ type }) => type === 'footnote');
  return footnote && readText(footnote.children ?? []);
}

const ROLES = /** @type {const} */ ({ heading: 'heading', dashItem: 'dash' });

/** Every text of a block that is no paragraph of the body: letterhead, signature, addressees. */
function listTexts(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    return value.every((item) => item?.type) ? [readText(value)] : value.flatMap(listTexts);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'type' ? [] : listTexts(item)));
}

/** @returns {readonly Paragraph[]} */
function readBlock(block) {
  if (block.type === 'table') return [];
  if (!block.children) return listTexts(block).map((text) => ({ role: 'plain', text }));
  const ordinal = block.type === 'dashItem' ? '- ' : block.ordinal ? `${block.ordinal} ` : '';
  const footnote = readFootnote(block.children);
  const text = ordinal + readText(block.children);
  return [{ role: ROLES[block.type] ?? 'plain', text, ...(footnote && { footnote }) }];
}

const readCells = (row) => row.cells.map((cell) => readText(cell.children));

/**
 * Đọc nội dung từ cây văn bản mà `qnds report --format json` in ra.
 * @param {{ sections: readonly { blocks: readonly any[] }[] }} document
 * @returns {Content}
 */
export function readContent(document) {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter(({ type }) => type === 'table');
  return {
    paragraphs: blocks.flatMap(readBlock),
    header: tables.slice(0, 1).flatMap((table) => table.header.map(readCells)),
    rows: tables.flatMap((table) => table.rows.map(readCells)),
  };
}
