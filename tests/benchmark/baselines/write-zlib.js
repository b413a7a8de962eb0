// Cận dưới: the same content as strings of WordprocessingML through zlib. node write-zlib.js content.json out.docx
import { readFileSync, writeFileSync } from 'node:fs';
import { drawDocument, drawParagraph, drawRow, drawTable, listParts } from './word-xml.js';
import { zipParts } from './zip-parts.js';

const [input = '', output = ''] = process.argv.slice(2);
/** @type {import('../content.js').Content} */
const { paragraphs, header, rows } = JSON.parse(readFileSync(input, 'utf8'));
const footnotes = [];
const body = paragraphs.map(({ role, text, footnote }) =>
  drawParagraph(role, text, footnote === undefined ? undefined : footnotes.push(footnote)),
);
const table = drawTable(header[0]?.length ?? 0, [...header, ...rows].map(drawRow));
writeFileSync(output, zipParts(listParts(drawDocument([...body, table]), footnotes)));
