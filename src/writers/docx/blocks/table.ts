import {
  type ColumnAlignment,
  divideWidth,
  type PlacedCell,
  placeCells,
  type Table,
  type TableRow,
} from '../../../document/index.js';
import { element, join, nothing, type Xml } from '../../markup/index.js';
import type { BlockContext, BlockHandler } from '../context.js';
import { drawParagraph } from '../paragraph.js';

type RowKind = 'body' | 'group' | 'header';

interface Grid {
  readonly table: Table;
  readonly widths: readonly number[];
  /** Thuộc tính của ô trong từng cột, for cells of one column: drawn once for all rows. */
  readonly properties: readonly Xml[];
}

const spaceBelow = 120;
const cellStyles = { body: 'tableCell', group: 'tableGroup', header: 'tableHeader' } as const;

function chooseAlignment(kind: RowKind, placed: PlacedCell, table: Table): ColumnAlignment {
  if (kind === 'header') return 'center';
  if (placed.span > 1) return 'left';
  return table.columns[placed.start]?.alignment ?? 'left';
}

function drawCellProperties(width: number, span: number): Xml {
  return element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span > 1 ? element('w:gridSpan', { 'w:val': span }) : nothing,
    element('w:vAlign', { 'w:val': 'center' }),
  );
}

/** Bề rộng của một ô, in twips. */
function measureCell({ start, span }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(start, start + span).reduce((sum, width) => sum + width, 0);
}

function drawCell(placed: PlacedCell, kind: RowKind, grid: Grid, context: BlockContext): Xml {
  const { span, start } = placed;
  const own = span === 1 ? grid.properties[start] : undefined;
  const properties = own ?? drawCellProperties(measureCell(placed, grid.widths), span);
  const alignment = chooseAlignment(kind, placed, grid.table);
  const keepNext = context.keepWithNext || kind !== 'body';
  const style = context.styles[cellStyles[kind]];
  const content = context.drawInlines(placed.cell.children);
  return element('w:tc', {}, properties, drawParagraph(style, { keepNext, alignment }, content));
}

const cantSplit = element('w:cantSplit', {});
const bodyRow = element('w:trPr', {}, cantSplit);
const headerRow = element('w:trPr', {}, cantSplit, element('w:tblHeader', {}));

function drawRow(row: TableRow, kind: RowKind, grid: Grid, context: BlockContext): Xml {
  const properties = kind === 'header' ? headerRow : bodyRow;
  const cells = placeCells(row, grid.widths.length).map((placed) => drawCell(placed, kind, grid, context));
  return element('w:tr', {}, properties, ...cells);
}

/** Only the last row has to stay with the block that follows the table. */
function drawRows(grid: Grid, context: BlockContext): readonly Xml[] {
  const { header, rows } = grid.table;
  const free = { ...context, keepWithNext: false };
  const last = rows.length - 1;
  return [
    ...header.map((row) => drawRow(row, 'header', grid, free)),
    ...rows.map((row, index) =>
      drawRow(row, row.group ? 'group' : 'body', grid, index === last ? context : free),
    ),
  ];
}

function drawGrid(table: Table, context: BlockContext): Xml {
  const widths = divideWidth(table.columns, context.textWidth);
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': context.styles.dataTable }),
    element('w:tblW', { 'w:w': context.textWidth, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  );
  const cells = widths.map((width) => drawCellProperties(width, 1));
  const columns = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return element(
    'w:tbl',
    {},
    properties,
    columns,
    ...drawRows({ table, widths, properties: cells }, context),
  );
}

/** Vẽ bảng số liệu: fixed columns over the whole text width, header rows repeated, rows kept whole. */
export const drawTable: BlockHandler<'table'> = (block, context) => {
  const caption = block.caption
    ? drawParagraph(context.styles.tableCaption, {}, context.drawInlines(block.caption))
    : nothing;
  if (block.columns.length === 0 || block.header.length + block.rows.length === 0) return caption;
  const { keepWithNext: keepNext, styles } = context;
  return join([
    caption,
    drawGrid(block, context),
    drawParagraph(styles.spacer, { keepNext, after: spaceBelow }),
  ]);
};
