import type { Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { BlockNode } from '../compiled/index.js';
import { placeBlocks, rangeOf } from './blocks.js';
import type { BodyContext } from './context.js';
import { toAttributeInlines } from './inlines.js';
import type { Placed } from './placed.js';
import { placeTable } from './tables.js';

type PlaceDirective = (context: BodyContext, node: ContainerDirective) => readonly Placed<BlockNode>[];

function readWidths(text: string | null | undefined): readonly number[] | undefined {
  const widths = text?.split(/[\s,]+/).map(Number);
  return widths?.every((width) => width > 0) ? widths : undefined;
}

/** `:::annex{title="…" orientation="landscape"}`: phụ lục, a section of its own. */
function placeAnnex(context: BodyContext, node: ContainerDirective): readonly Placed<BlockNode>[] {
  const title = toAttributeInlines(context, node.attributes?.title ?? '');
  const orientation = node.attributes?.orientation === 'landscape' ? 'landscape' : 'portrait';
  const inner = node.children.find((child) => child.type === 'containerDirective' && child.name === 'annex');
  if (inner) context.reportUnsupported(inner, { vi: 'phụ lục trong phụ lục', en: 'annexes in annexes' });
  return [
    {
      ...rangeOf(node),
      flow: 'container',
      blocks: placeBlocks(context, node.children),
      build: (blocks) => ({ type: 'annex', title, orientation, blocks }),
    },
  ];
}

/** `:::table{widths="1 4 2" caption="…"}`: bảng có độ rộng cột và tên bảng. */
function placeTableBlock(context: BodyContext, node: ContainerDirective): readonly Placed<BlockNode>[] {
  const table = node.children.find((child): child is Table => child.type === 'table');
  if (table === undefined) {
    context.reportUnsupported(node, {
      vi: 'khối :::table không có bảng bên trong',
      en: ':::table without a table',
    });
    return [];
  }
  const other = node.children.find((child) => child !== table);
  if (other) {
    context.reportUnsupported(other, {
      vi: 'chữ bên cạnh bảng trong khối :::table',
      en: 'words beside the table in :::table',
    });
  }
  const widths = readWidths(node.attributes?.widths);
  const caption = node.attributes?.caption;
  const placed = placeTable(context, table, {
    ...(widths && { widths }),
    ...(caption && { caption: toAttributeInlines(context, caption) }),
  });
  return [{ ...placed, ...rangeOf(node) }];
}

const DIRECTIVES: Readonly<Record<string, PlaceDirective>> = { annex: placeAnnex, table: placeTableBlock };

/** Khối :::tên của mẫu. */
export function placeDirective(context: BodyContext, node: ContainerDirective): readonly Placed<BlockNode>[] {
  const place = Object.hasOwn(DIRECTIVES, node.name) ? DIRECTIVES[node.name] : undefined;
  if (place) return place(context, node);
  context.reportUnsupported(node, { vi: `khối :::${node.name}`, en: `the block :::${node.name}` });
  return [];
}

/** `::annex-table{id="phu-luc-1" period="2025"}`: bảng phụ lục vẽ trong văn bản. */
export function placeLeafDirective(context: BodyContext, node: LeafDirective): readonly Placed<BlockNode>[] {
  if (node.name !== 'annex-table') {
    context.reportUnsupported(node, { vi: `khối ::${node.name}`, en: `the block ::${node.name}` });
    return [];
  }
  const id = toAttributeInlines(context, node.attributes?.id ?? '');
  const period = toAttributeInlines(context, node.attributes?.period ?? '');
  const at = context.placeOf(node);
  return [{ ...rangeOf(node), flow: 'other', node: { type: 'annexTable', at, id, period } }];
}
