import type { Style, Worksheet } from 'exceljs';
import type { ColumnHighlight, TableColumn } from '../../document/index.js';
import { cleanText } from './clean-text.js';
import { colours } from './form.js';
import { nameCell } from './sheet-writer.js';

const fill = { argb: colours.highlightFill };
const warning: Partial<Style> = {
  font: { color: { argb: colours.highlightText } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill },
};

function quote(text: string): string {
  return `"${cleanText(text).replaceAll('"', '""')}"`;
}

/** To a formula any text is above any number; and a text with a note mark is still that text. */
function writeCondition(highlight: ColumnHighlight, cell: string): string {
  if (highlight.type === 'above') return `AND(ISNUMBER(${cell}),${cell}>${highlight.bound})`;
  const marked = `${highlight.text}(`;
  return `OR(${cell}=${quote(highlight.text)},LEFT(${cell},${marked.length})=${quote(marked)})`;
}

/** Tô màu các ô đáng chú ý của cột (conditional formatting), over the rows of data. */
export function addHighlights(
  sheet: Worksheet,
  columns: readonly TableColumn[],
  first: number,
  last: number,
): void {
  if (last < first) return;
  columns.forEach(({ highlight }, index) => {
    if (!highlight) return;
    const top = nameCell(index, first);
    sheet.addConditionalFormatting({
      ref: `${top}:${nameCell(index, last)}`,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [writeCondition(highlight, top)],
          style: warning,
        },
      ],
    });
  });
}
