import type { Control, Expression } from '../compiled/index.js';

/** Một khúc của mẫu: words, an output, or tags with what they enclose. */
export type Piece = GroupPiece | OutputPiece | SilentPiece | TextPiece;

export interface TextPiece {
  readonly type: 'text';
  readonly text: string;
  readonly at: number;
}

export interface OutputPiece {
  readonly type: 'output';
  readonly at: number;
  readonly value: Expression;
}

/** Thẻ không in gì. */
export type SilentPiece =
  | { readonly type: 'assign'; readonly at: number; readonly name: string; readonly value: Expression }
  | { readonly type: 'capture'; readonly at: number; readonly name: string; readonly body: readonly Piece[] }
  | { readonly type: 'jump'; readonly at: number; readonly kind: 'break' | 'continue' };

/** Khối thẻ: `tags` are the offsets of its tags, one before each body and one at the end. */
export interface GroupPiece {
  readonly type: 'group';
  readonly at: number;
  readonly end: number;
  readonly control: Control;
  readonly bodies: readonly (readonly Piece[])[];
  readonly tags: readonly number[];
}
