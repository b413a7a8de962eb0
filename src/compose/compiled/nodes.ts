import type { ColumnAlignment, Section } from '../../document/index.js';
import type { Expression, Operand } from './expression.js';

/** Điều khiển của một khối thẻ; the bodies stand beside it, one for each condition or choice. */
export type Control =
  | {
      readonly type: 'for';
      readonly variable: string;
      readonly list: Operand;
      readonly limit?: Operand;
      readonly offset?: Operand;
      readonly reversed: boolean;
    }
  | { readonly type: 'if'; readonly conditions: readonly (Condition | null)[] }
  | {
      readonly type: 'case';
      readonly subject: Expression;
      readonly choices: readonly (readonly Operand[] | null)[];
    };

/** Điều kiện; null beside it stands for "else". */
export interface Condition {
  readonly value: Expression;
  /** `unless`. */
  readonly isNegated?: true;
}

/** Khối thẻ (for, if, unless, case) và các phần của nó. `at`: where its first tag stands in the text. */
export interface ControlNode<N> {
  readonly type: 'control';
  readonly at: number;
  readonly control: Control;
  readonly bodies: readonly (readonly N[])[];
}

/** Thẻ không in gì. */
export type SilentNode =
  | { readonly type: 'assign'; readonly at: number; readonly name: string; readonly value: Expression }
  | {
      readonly type: 'capture';
      readonly at: number;
      readonly name: string;
      readonly body: readonly InlineNode[];
    }
  | { readonly type: 'jump'; readonly at: number; readonly kind: 'break' | 'continue' };

/** Chỗ in `{{ … }}`. */
export interface OutputNode {
  readonly type: 'output';
  readonly at: number;
  readonly value: Expression;
}

/** Nút trong dòng. */
export type InlineNode =
  | OutputNode
  | ControlNode<InlineNode>
  | SilentNode
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly InlineNode[] }
  | { readonly type: 'footnote'; readonly id: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'text'; readonly value: string };

/** Dòng bảng của mẫu. */
export type RowNode =
  | ControlNode<RowNode>
  | SilentNode
  | { readonly type: 'row'; readonly cells: readonly (readonly InlineNode[])[] };

/** Bảng của mẫu. */
export interface TableNode {
  readonly type: 'table';
  readonly columns: readonly { readonly width: number; readonly alignment: ColumnAlignment }[];
  readonly header: readonly (readonly InlineNode[])[];
  readonly rows: readonly RowNode[];
  readonly caption?: readonly InlineNode[];
}

/**
 * Nút khối. `level` counts the lists around a block; a list of the template has a number, by which the letters of
 * points go on from one item to the next.
 */
export type BlockNode =
  | TableNode
  | ControlNode<BlockNode>
  | SilentNode
  | {
      readonly type: 'annex';
      readonly title: readonly InlineNode[];
      readonly orientation: Section['orientation'];
      readonly blocks: readonly BlockNode[];
    }
  | {
      readonly type: 'annexTable';
      readonly at: number;
      readonly id: readonly InlineNode[];
      readonly period: readonly InlineNode[];
    }
  | {
      readonly type: 'dashItem';
      readonly level: number;
      readonly depth: 1 | 2;
      readonly children: readonly InlineNode[];
    }
  | { readonly type: 'footnoteText'; readonly id: string; readonly children: readonly InlineNode[] }
  | {
      readonly type: 'heading';
      readonly at: number;
      readonly depth: number;
      readonly children: readonly InlineNode[];
    }
  | {
      readonly type: 'numberItem';
      readonly level: number;
      readonly list: number;
      readonly isClause: boolean;
      readonly children: readonly InlineNode[];
    }
  | { readonly type: 'paragraph'; readonly level: number; readonly children: readonly InlineNode[] };
