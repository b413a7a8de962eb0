// Thư viện docx một mình: the same content, as many files as named. node write-docx-library.js content.json out.docx…
import { readFileSync, writeFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const [input = '', ...outputs] = process.argv.slice(2);
/** @type {import('../content.js').Content} */
const { paragraphs, header, rows } = JSON.parse(readFileSync(input, 'utf8'));

/** @param {readonly string[]} cells */
function drawRow(cells) {
  return new TableRow({
    children: cells.map(
      (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] }),
    ),
  });
}

/** @param {Record<number, { children: Paragraph[] }>} footnotes filled while the paragraphs are drawn */
function drawParagraphs(footnotes) {
  let count = 0;
  return paragraphs.map(({ role, text, footnote }) => {
    const children = [new TextRun({ text, size: 28 })];
    if (footnote !== undefined) {
      count += 1;
      footnotes[count] = { children: [new Paragraph({ children: [new TextRun(footnote)] })] };
      children.push(new FootnoteReferenceRun(count));
    }
    const heading = role === 'heading' ? { heading: HeadingLevel.HEADING_3 } : {};
    return new Paragraph({ children, alignment: AlignmentType.BOTH, spacing: { before: 120 }, ...heading });
  });
}

for (const output of outputs) {
  const footnotes = {};
  const body = drawParagraphs(footnotes);
  const table = new Table({
    rows: [...header, ...rows].map(drawRow),
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
  const document = new Document({ footnotes, sections: [{ children: [...body, table] }] });
  writeFileSync(output, await Packer.toBuffer(document));
}
