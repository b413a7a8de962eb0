import { element, type Xml, xmlDocument } from '../markup/index.js';
import { namespaces } from './namespaces.js';
import { drawParagraph } from './paragraph.js';
import { drawRun, drawText } from './run.js';
import type { StyleIds } from './style-names.js';

function drawSeparator(type: string, id: number, styles: StyleIds): Xml {
  const paragraph = drawParagraph(styles.footnoteText, {}, drawRun(element(`w:${type}`, {})));
  return element('w:footnote', { 'w:type': type, 'w:id': id }, paragraph);
}

function drawNote(content: Xml, id: number, styles: StyleIds): Xml {
  const mark = drawRun(element('w:footnoteRef', {}), {}, styles.footnoteReference);
  const paragraph = drawParagraph(styles.footnoteText, {}, mark, drawText(' '), content);
  return element('w:footnote', { 'w:id': id }, paragraph);
}

/** Ghi phần chú thích: the two separators that Word needs, then the notes from 1 in reading order. */
export function writeFootnotes(notes: readonly Xml[], styles: StyleIds): string {
  return xmlDocument(
    element(
      'w:footnotes',
      namespaces,
      drawSeparator('separator', -1, styles),
      drawSeparator('continuationSeparator', 0, styles),
      ...notes.map((content, index) => drawNote(content, index + 1, styles)),
    ),
  );
}
