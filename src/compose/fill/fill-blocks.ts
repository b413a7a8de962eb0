import type { Inline, TableCell, TableRow } from '../../document/index.js';
import type {
  BlockNode,
  ControlNode,
  InlineNode,
  RowNode,
  SilentNode,
  TableNode,
} from '../compiled/index.js';
import type { BodyBuilder } from './body-builder.js';
import { runControl } from './control.js';
import { addAnnexTable } from './fill-annex-table.js';
import { fillInlines, runSilent } from './fill-inlines.js';
import type { Run } from './run.js';

type TextNode = Extract<BlockNode, { type: 'dashItem' | 'heading' | 'numberItem' | 'paragraph' }>;

function fillCells(run: Run, cells: readonly (readonly InlineNode[])[]): readonly TableCell[] {
  return cells.map((cell) => ({ children: fillInlines(run, cell, 'block') }));
}

function isTag<N extends { readonly type: string }>(
  node: ControlNode<N> | N | SilentNode,
): node is SilentNode {
  return node.type === 'assign' || node.type === 'capture' || node.type === 'jump';
}

function fillRows(run: Run, nodes: readonly RowNode[], rows: TableRow[]): void {
  for (const node of nodes) {
    if (run.jump) return;
    run.spend(1);
    if (node.type === 'row') rows.push({ cells: fillCells(run, node.cells) });
    else if (node.type === 'control') runControl(run, node, (inner) => fillRows(run, inner, rows));
    else runSilent(run, node);
  }
}

/** Bảng: the first row of the Markdown table is the header. */
function addTable(run: Run, builder: BodyBuilder, node: TableNode): void {
  const caption = node.caption && fillInlines(run, node.caption, 'plain');
  const header = node.header.length > 0 ? [{ cells: fillCells(run, node.header) }] : [];
  const rows: TableRow[] = [];
  fillRows(run, node.rows, rows);
  builder.add({ type: 'table', ...(caption && { caption }), columns: node.columns, header, rows });
}

/** A paragraph or item in which nothing is printed is none. */
function addText(builder: BodyBuilder, node: TextNode, children: readonly Inline[]): void {
  if (node.type === 'heading') {
    const numbered = builder.numbering.next(node.depth);
    if (numbered) builder.add({ type: 'heading', ...numbered, children });
  } else if (children.length === 0) builder.closeLists(node.level);
  else if (node.type === 'paragraph') builder.add({ type: 'paragraph', children }, node.level);
  else if (node.type === 'dashItem') {
    builder.add({ type: 'dashItem', depth: node.depth, children }, node.level - 1);
  } else {
    const { isClause, list, level } = node;
    const ordinal = isClause ? builder.numbering.nextClause() : builder.nextLetter(list, level);
    builder.add({ type: 'paragraph', ordinal, children }, level);
  }
}

function addAnnex(run: Run, builder: BodyBuilder, node: Extract<BlockNode, { type: 'annex' }>): void {
  const title = fillInlines(run, node.title, 'plain');
  const child = builder.createChild();
  fillBlocks(run, child, node.blocks);
  builder.annexes.push({ title, section: { orientation: node.orientation, blocks: child.blocks } });
}

function fillBlock(run: Run, builder: BodyBuilder, node: Exclude<BlockNode, SilentNode>): void {
  switch (node.type) {
    case 'annex':
      addAnnex(run, builder, node);
      break;
    case 'annexTable':
      addAnnexTable(run, builder, node);
      break;
    case 'control':
      runControl(run, node, (nodes) => fillBlocks(run, builder, nodes));
      break;
    case 'footnoteText': {
      const text = run.footnoteText(node.id);
      text.splice(0, text.length, ...fillInlines(run, node.children, 'block'));
      break;
    }
    case 'table':
      addTable(run, builder, node);
      break;
    default:
      addText(builder, node, fillInlines(run, node.children, 'block'));
  }
}

/** Điền các khối của thân mẫu. */
export function fillBlocks(run: Run, builder: BodyBuilder, nodes: readonly BlockNode[]): void {
  for (const node of nodes) {
    if (run.jump) return;
    run.spend(1);
    if (isTag(node)) runSilent(run, node);
    else fillBlock(run, builder, node);
  }
}
