import type { Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Inline, TableRow } from '../../document/index.js';
import { parsePeriod, type ReportingPeriod } from '../../model/index.js';
import { composeTable } from '../annex/compose-table.js';
import type { AnnexDefinition } from '../annex/definition.js';
import { addBlocks } from './blocks.js';
import type { BodyBuilder } from './builder.js';
import { toTable } from './tables.js';

type AddDirective = (builder: BodyBuilder, node: ContainerDirective) => void;

function readWidths(text: string | null | undefined): readonly number[] | undefined {
  const widths = text?.split(/[\s,]+/).map(Number);
  return widths?.every((width) => width > 0) ? widths : undefined;
}

/** `:::annex{title="…" orientation="landscape"}`: phụ lục, a section of its own. */
function addAnnex(builder: BodyBuilder, node: ContainerDirective): void {
  const child = builder.createChild();
  addBlocks(child, node.children);
  const orientation = node.attributes?.orientation === 'landscape' ? 'landscape' : 'portrait';
  builder.annexes.push({
    title: node.attributes?.title ?? '',
    section: { orientation, blocks: child.blocks },
  });
}

/** `:::table{widths="1 4 2" caption="…"}`: bảng có độ rộng cột và tên bảng. */
function addTable(builder: BodyBuilder, node: ContainerDirective): void {
  const table = node.children.find((child): child is Table => child.type === 'table');
  if (table === undefined) {
    builder.reportUnsupported(node, {
      vi: 'khối :::table không có bảng bên trong',
      en: ':::table without a table',
    });
    return;
  }
  const widths = readWidths(node.attributes?.widths);
  const caption = node.attributes?.caption;
  builder.add(
    toTable(builder, table, {
      ...(widths && { widths }),
      ...(caption && { caption: builder.composition.marks.expand(caption) }),
    }),
  );
}

function plainText(builder: BodyBuilder, attribute: string | null | undefined): string {
  const inlines = builder.composition.marks.expand(attribute ?? '');
  return inlines.map((inline) => ('value' in inline ? inline.value : '')).join('');
}

function reportNoTable(builder: BodyBuilder, node: LeafDirective, id: string): void {
  if (node.name !== 'annex-table') {
    builder.reportUnsupported(node, { vi: `khối ::${node.name}`, en: `the block ::${node.name}` });
    return;
  }
  builder.composition.report({
    code: 'unknown-id',
    location: builder.composition.placeOf(node.position?.start.offset ?? 0),
    message: { vi: `Không dùng được bảng phụ lục "${id}".`, en: `The annex table "${id}" cannot be used.` },
    hint: {
      vi: `Kiểm tra tệp templates/annexes/${id}.yaml có và đúng (qnds validate), và kỳ ghi ở period.`,
      en: `Check that templates/annexes/${id}.yaml is there and right (qnds validate), and the period.`,
    },
  });
}

/** The one row of a table that the period has nothing for: a gap. */
function composeNoRows(builder: BodyBuilder, definition: AnnexDefinition, period: ReportingPeriod): TableRow {
  builder.composition.reportMissing({
    location: { file: definition.file.path, pointer: '/rows' },
    message: {
      vi: `Bảng "${definition.name}" chưa có dòng nào cho ${period.label}.`,
      en: `The table "${definition.name}" has no row for ${period.id}.`,
    },
    hint: { vi: 'Thêm dữ liệu của kỳ này.', en: 'Add the data of this period.' },
  });
  const children: readonly Inline[] = [{ type: 'gap', value: `${definition.name}, ${period.label}` }];
  return { cells: [{ children, span: definition.columns.length }] };
}

/** `::annex-table{id="phu-luc-1" period="2025"}`: bảng phụ lục vẽ trong văn bản. */
export function addAnnexTable(builder: BodyBuilder, node: LeafDirective): void {
  const { composition } = builder;
  const id = plainText(builder, node.attributes?.id);
  const asked = plainText(builder, node.attributes?.period);
  const period = asked === '' ? composition.input.period : parsePeriod(asked);
  const definition = node.name === 'annex-table' ? composition.input.findAnnex(id) : undefined;
  if (definition === undefined || period === undefined) {
    reportNoTable(builder, node, id);
    return;
  }
  const { columns, header, rows } = composeTable(composition, definition, period);
  const drawn = [...rows];
  builder.add({
    type: 'table',
    columns,
    header,
    rows: drawn.length > 0 ? drawn : [composeNoRows(builder, definition, period)],
  });
}

const DIRECTIVES: Readonly<Record<string, AddDirective>> = { annex: addAnnex, table: addTable };

/** Khối :::tên của mẫu. */
export function addDirective(builder: BodyBuilder, node: ContainerDirective): void {
  const add = Object.hasOwn(DIRECTIVES, node.name) ? DIRECTIVES[node.name] : undefined;
  if (add) add(builder, node);
  else builder.reportUnsupported(node, { vi: `khối :::${node.name}`, en: `the block :::${node.name}` });
}
