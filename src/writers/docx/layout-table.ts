import { element, nothing, type Xml } from '../markup/index.js';

/** Ô của khung bố cục: paragraphs already drawn. */
export interface LayoutRow {
  readonly cells: readonly Xml[];
}

function drawCell(content: Xml, width: number): Xml {
  const properties = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
  return element('w:tc', {}, properties, content);
}

function drawRow(row: LayoutRow, widths: readonly number[]): Xml {
  const cells = widths.map((width, index) => drawCell(row.cells[index] ?? nothing, width));
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit', {})), ...cells);
}

/** Vẽ khung bố cục không viền: fixed columns in twips, rows that never break across pages. */
export function drawLayoutTable(styleId: string, widths: readonly number[], rows: readonly LayoutRow[]): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const noMargin = { 'w:w': 0, 'w:type': 'dxa' };
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': styleId }),
    element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    // Said here as well as in the style: the indents of the rules count on cells without padding.
    element('w:tblCellMar', {}, element('w:left', noMargin), element('w:right', noMargin)),
  );
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return element('w:tbl', {}, properties, grid, ...rows.map((row) => drawRow(row, widths)));
}
