import type { Expression, Operand } from './expression.js';
import type { BlockNode, Control, ControlNode, InlineNode, RowNode, SilentNode } from './nodes.js';

type Node = BlockNode | InlineNode | RowNode;

/** Những gì người đi qua mẫu muốn thấy. */
export interface Visitor {
  /** Every expression, with the offset of the tag or output that it stands in, and whether its value is printed or kept. */
  readonly expression: (expression: Expression, at: number, isKept: boolean) => void;
  /**
   * A name is given a value: for the rest of the text, or (`isLocal`) within the body that follows. With `isItem` it
   * stands for each item of the value.
   */
  readonly enterName?: (name: string, isLocal: boolean, value?: Expression, isItem?: boolean) => void;
  readonly leaveName?: (name: string) => void;
  /** One of several bodies of which not all are followed. */
  readonly enterBody?: () => void;
  readonly leaveBody?: () => void;
  readonly annexTable?: (node: Extract<BlockNode, { type: 'annexTable' }>) => void;
}

function toExpression(operand: Operand): Expression {
  return { terms: [operand], filters: [] };
}

function listExpressions(control: Control): readonly Expression[] {
  if (control.type === 'if') return control.conditions.flatMap((condition) => condition?.value ?? []);
  if (control.type === 'case') {
    return [control.subject, ...control.choices.flatMap((choice) => (choice ?? []).map(toExpression))];
  }
  const { list, limit, offset } = control;
  return [list, limit, offset].flatMap((operand) => (operand ? [toExpression(operand)] : []));
}

function walkControl({ at, control, bodies }: ControlNode<Node>, visitor: Visitor): void {
  for (const expression of listExpressions(control)) visitor.expression(expression, at, false);
  const variable = control.type === 'for' ? control.variable : undefined;
  const list = control.type === 'for' ? toExpression(control.list) : undefined;
  for (const body of bodies) {
    visitor.enterBody?.();
    if (variable !== undefined) visitor.enterName?.(variable, true, list, true);
    walkExpressions(body, visitor);
    if (variable !== undefined) visitor.leaveName?.(variable);
    visitor.leaveBody?.();
  }
}

function walkSilent(node: SilentNode, visitor: Visitor): void {
  if (node.type === 'jump') return;
  if (node.type === 'assign') visitor.expression(node.value, node.at, true);
  else walkExpressions(node.body, visitor);
  visitor.enterName?.(node.name, false, node.type === 'assign' ? node.value : undefined);
}

function isTag(node: Node): node is Extract<Node, { type: 'assign' | 'capture' | 'control' | 'jump' }> {
  return node.type === 'control' || node.type === 'assign' || node.type === 'capture' || node.type === 'jump';
}

/** The lists of nodes that stand in a node, in the order of the text. */
function listParts(
  node: Exclude<Node, { type: 'assign' | 'capture' | 'control' | 'jump' }>,
): readonly (readonly Node[])[] {
  if (node.type === 'row') return node.cells;
  if (node.type === 'table') return [node.caption ?? [], ...node.header, node.rows];
  if (node.type === 'annex') return [node.title, node.blocks];
  if (node.type === 'annexTable') return [node.id, node.period];
  return 'children' in node ? [node.children] : [];
}

/** Đi qua mọi biểu thức của mẫu đã biên dịch, in the order of the text. */
export function walkExpressions(nodes: readonly Node[], visitor: Visitor): void {
  for (const node of nodes) {
    if (node.type === 'annexTable') visitor.annexTable?.(node);
    if (node.type === 'output') visitor.expression(node.value, node.at, true);
    else if (!isTag(node)) for (const part of listParts(node)) walkExpressions(part, visitor);
    else if (node.type === 'control') walkControl(node, visitor);
    else walkSilent(node, visitor);
  }
}
