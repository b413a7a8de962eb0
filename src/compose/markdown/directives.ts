import type { Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
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

const DIRECTIVES: Readonly<Record<string, AddDirective>> = { annex: addAnnex, table: addTable };

/** Khối :::tên của mẫu. */
export function addDirective(builder: BodyBuilder, node: ContainerDirective): void {
  const add = Object.hasOwn(DIRECTIVES, node.name) ? DIRECTIVES[node.name] : undefined;
  if (add) add(builder, node);
  else builder.reportUnsupported(node, { vi: `khối :::${node.name}`, en: `the block :::${node.name}` });
}
