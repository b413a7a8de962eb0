import type { InlineNode, SilentNode } from '../compiled/index.js';
import type { Piece, SilentPiece } from './pieces.js';

/** Thẻ không in gì thành nút. */
export function toSilentNode(piece: SilentPiece): SilentNode {
  return piece.type === 'capture' ? { ...piece, body: toPlainNodes(piece.body) } : piece;
}

/** Các khúc của một đoạn chữ không phải Markdown thành nút trong dòng: its words stay as they are. */
export function toPlainNodes(pieces: readonly Piece[]): readonly InlineNode[] {
  return pieces.map((piece): InlineNode => {
    if (piece.type === 'text') return { type: 'text', value: piece.text };
    if (piece.type === 'output') return piece;
    if (piece.type !== 'group') return toSilentNode(piece);
    const { at, control, bodies } = piece;
    return { type: 'control', at, control, bodies: bodies.map(toPlainNodes) };
  });
}
