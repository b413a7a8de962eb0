import type { ColumnHighlight, TableColumn } from '../../document/index.js';
import { element, quotedText, type Xml } from '../markup/index.js';
import { cleanText } from './clean-text.js';
import { colours } from './form.js';
import { nameCell } from './sheet-writer.js';
import type { StyleTable } from './styles.js';
import { fillWith } from './styles-xml.js';

const warning: readonly Xml[] = [
  element('font', {}, element('color', { rgb: colours.highlightText })),
  fillWith(colours.highlightFill, colours.highlightFill),
];

function quote(value: string): string {
  return `"${cleanText(value).replaceAll('"', '""')}"`;
}

/** To a formula any text is above any number; and a text with a note mark is still that text. */
function writeCondition(highlight: ColumnHighlight, cell: string): string {
  if (highlight.type === 'above') return `AND(ISNUMBER(${cell}),${cell}>${highlight.bound})`;
  const marked = `${highlight.text}(`;
  return `OR(${cell}=${quote(highlight.text)},LEFT(${cell},${marked.length})=${quote(marked)})`;
}

/** Tô màu các ô đáng chú ý của cột (conditional formatting), over the rows of data. */
export function writeHighlights(
  styles: StyleTable,
  columns: readonly TableColumn[],
  first: number,
  last: number,
): readonly Xml[] {
  if (last < first) return [];
  return columns.flatMap(({ highlight }, index) => {
    if (!highlight) return [];
    const top = nameCell(index, first);
    const rule = { type: 'expression', dxfId: styles.addDifference(warning), priority: index + 1 };
    const formula = element('formula', {}, quotedText(writeCondition(highlight, top)));
    const sqref = `${top}:${nameCell(index, last)}`;
    return [element('conditionalFormatting', { sqref }, element('cfRule', rule, formula))];
  });
}
