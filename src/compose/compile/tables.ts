import type { TableRow as MarkdownRow, Table as MarkdownTable } from 'mdast';
import type { InlineNode, RowNode, TableNode } from '../compiled/index.js';
import { rangeOf } from './blocks.js';
import type { BodyContext } from './context.js';
import { toInlines } from './inlines.js';
import type { Placed } from './placed.js';

/** Thuộc tính của khối :::table. */
export interface TableOptions {
  readonly widths?: readonly number[];
  readonly caption?: readonly InlineNode[];
}

function toCells(context: BodyContext, row: MarkdownRow): readonly (readonly InlineNode[])[] {
  return row.children.map((cell) => toInlines(context, cell.children));
}

function reportCells(context: BodyContext, row: MarkdownRow, wanted: number): void {
  const given = row.children.length;
  if (given === wanted) return;
  context.reportUnsupported(
    row,
    given > wanted
      ? { vi: 'dòng bảng có nhiều ô hơn dòng đầu bảng', en: 'rows longer than the header' }
      : { vi: 'dòng bảng có ít ô hơn dòng đầu bảng', en: 'rows shorter than the header' },
  );
}

/** Bảng: the first row of the Markdown table is the header. */
export function placeTable(
  context: BodyContext,
  table: MarkdownTable,
  options: TableOptions = {},
): Placed<TableNode> {
  const [first, ...rest] = table.children;
  const header = first ? toCells(context, first) : [];
  for (const row of rest) reportCells(context, row, header.length);
  const alignments = table.align ?? header.map(() => null);
  const columns = alignments.map((align, index) => ({
    width: options.widths?.[index] ?? 1,
    alignment: align ?? ('justify' as const),
  }));
  const rows = rest.map((row): Placed<RowNode> => {
    return { ...rangeOf(row), flow: 'other', node: { type: 'row', cells: toCells(context, row) } };
  });
  const { caption } = options;
  return {
    ...rangeOf(table),
    flow: 'table',
    rows,
    build: (nodes) => ({ type: 'table', columns, header, rows: nodes, ...(caption && { caption }) }),
  };
}
