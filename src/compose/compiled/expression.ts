/** Một giá trị viết trong mẫu: a literal, a name with its keys, or a range. `at` is where it stands in its text. */
export type Operand =
  | { readonly type: 'keyword'; readonly name: 'blank' | 'empty' }
  | { readonly type: 'literal'; readonly at: number; readonly value: boolean | number | string | null }
  | { readonly type: 'path'; readonly at: number; readonly name: string; readonly keys: readonly Operand[] }
  | { readonly type: 'range'; readonly from: Operand; readonly to: Operand };

/** Phép so sánh hay nối điều kiện. */
export type OperatorName = '!=' | '<' | '<=' | '==' | '>' | '>=' | 'and' | 'contains' | 'not' | 'or';

/** Phép toán, standing after what it works on. */
export interface Operator {
  readonly type: 'operator';
  readonly name: OperatorName;
}

/** Lời gọi bộ lọc. */
export interface FilterCall {
  readonly name: string;
  readonly at: number;
  readonly args: readonly Operand[];
}

/** Biểu thức: operands and operators in postfix order, then the filters one after another. */
export interface Expression {
  readonly terms: readonly (Operand | Operator)[];
  readonly filters: readonly FilterCall[];
}
