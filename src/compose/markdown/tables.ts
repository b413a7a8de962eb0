import type { AlignType, TableRow as MarkdownRow, Table as MarkdownTable } from 'mdast';
import type { ColumnAlignment, Inline, Table, TableRow } from '../../document/index.js';
import type { BodyBuilder } from './builder.js';
import { toInlineList } from './inlines.js';

/** Thuộc tính của khối :::table. */
export interface TableOptions {
  readonly widths?: readonly number[];
  readonly caption?: readonly Inline[];
}

function toAlignment(align: AlignType | undefined): ColumnAlignment {
  return align ?? 'justify';
}

function toRow(builder: BodyBuilder, row: MarkdownRow): TableRow {
  return { cells: row.children.map((cell) => ({ children: toInlineList(builder, cell.children) })) };
}

/** Bảng: the first row of the Markdown table is the header. */
export function toTable(builder: BodyBuilder, table: MarkdownTable, options: TableOptions = {}): Table {
  const [header, ...rows] = table.children;
  for (const row of rows) {
    if (row.children.length > (header?.children.length ?? 0)) {
      builder.reportUnsupported(row, {
        vi: 'dòng bảng có nhiều ô hơn dòng đầu bảng',
        en: 'rows longer than the header',
      });
    }
  }
  const alignments = table.align ?? header?.children.map(() => null) ?? [];
  return {
    type: 'table',
    ...(options.caption && { caption: options.caption }),
    columns: alignments.map((align, index) => ({
      width: options.widths?.[index] ?? 1,
      alignment: toAlignment(align),
    })),
    header: header ? [toRow(builder, header)] : [],
    rows: rows.map((row) => toRow(builder, row)),
  };
}
