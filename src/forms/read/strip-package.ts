import { writeZip } from '../../writers/zip-records/index.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** So many cells with something in them no form has. */
const MOST_CELLS = 200_000;

/** The parts that values, their formats and their places are read from; pictures, links, notes and names stay out. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(sharedStrings|styles)\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** An element with all that is in it, of which there is at most one. */
function cut(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>/]`));
  if (start < 0) return '';
  const close = `</${name}>`;
  const end = xml.indexOf(close, start);
  return end < 0 ? `<${name}/>` : xml.slice(start, end + close.length);
}

/** Cells and rows that hold nothing but a format: there may be a million of them. */
function dropEmpty(data: string): string {
  return data
    .replace(/<c(?:\s[^<>]*)?(?:\/>|><\/c>)/g, '')
    .replace(/<row(?:\s[^<>]*)?(?:\/>|>\s*<\/row>)/g, '');
}

function stripSheet(xml: string): string {
  const data = dropEmpty(cut(xml, 'sheetData'));
  return `<worksheet xmlns="${MAIN}">${data}${cut(xml, 'mergeCells')}</worksheet>`;
}

/** Sheets by name, and whether days are counted from 1904; what names point to nowhere is not looked at. */
function stripWorkbook(xml: string): string {
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(xml);
  const views = '<bookViews><workbookView/></bookViews>';
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `<workbookPr${is1904 ? ' date1904="1"' : ''}/>${views}${cut(xml, 'sheets')}</workbook>`
  );
}

const QUOTE = '&quot;';

/** Letters that are escaped one by one are put in quotes: the library drops the strokes and takes what is left for a date. */
function quoteEscapes(code: string): string {
  return code
    .split(QUOTE)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/\\(&\w+;|.)/gu, `${QUOTE}$1${QUOTE}`) : piece))
    .join(QUOTE);
}

function stripStyles(xml: string): string {
  return xml.replace(/(?<=\sformatCode=")[^"]*(?=")/g, quoteEscapes);
}

function stripPart(name: string, content: Uint8Array): Uint8Array | undefined {
  if (name === 'xl/styles.xml') return encoder.encode(stripStyles(decoder.decode(content)));
  if (NEEDED.test(name)) return content;
  if (name === 'xl/workbook.xml') return encoder.encode(stripWorkbook(decoder.decode(content)));
  return SHEET.test(name) ? encoder.encode(stripSheet(decoder.decode(content))) : undefined;
}

function countCells(content: Uint8Array): number {
  return decoder.decode(content).split('<c ').length - 1;
}

/**
 * Gói chỉ còn những phần có giá trị: what people put into a workbook beside them (pictures, notes, broken names, links to
 * other files, a million empty rows) is not even looked at. Undefined when there are still far too many cells.
 */
export function stripPackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const kept = new Map<string, Uint8Array>();
  let cells = 0;
  for (const [name, content] of parts) {
    const stripped = stripPart(name, content);
    if (stripped === undefined) continue;
    kept.set(name, stripped);
    if (SHEET.test(name)) cells += countCells(stripped);
    if (cells > MOST_CELLS) return undefined;
  }
  return writeZip(kept);
}
