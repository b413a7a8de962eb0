import { endsBodyLine, endsLine, isBetweenLines, isSilent, startsWithRow } from './line-state.js';
import { MarkdownText } from './markdown-text.js';
import type { GroupPiece, Piece } from './pieces.js';

/** How far a walk has come. */
interface Walk {
  readonly text: MarkdownText;
  /** Pieces that have turned out to stand within a paragraph. */
  readonly inlines: ReadonlySet<Piece>;
}

function layOutGroup(walk: Walk, group: GroupPiece, endsBody: boolean): void {
  const { text } = walk;
  for (const [index, body] of group.bodies.entries()) {
    const at = group.tags[index] ?? group.at;
    if (index > 0 && !isSilent(body)) text.part(at, !startsWithRow(body));
    text.putBetween({ type: 'tag', at, group, index });
    layOutPieces(walk, body, endsBody);
  }
  const at = group.tags.at(-1) ?? group.at;
  text.endLine(at);
  text.putBetween({ type: 'tag', at, group, index: group.bodies.length });
}

function layOutInline(text: MarkdownText, piece: Piece): void {
  if (piece.type === 'text') text.write(piece);
  else if (piece.type !== 'group') text.put(piece);
  else {
    for (const [index, body] of piece.bodies.entries()) {
      text.put({ type: 'tag', at: piece.tags[index] ?? piece.at, group: piece, index });
      for (const inner of body) layOutInline(text, inner);
    }
    const at = piece.tags.at(-1) ?? piece.at;
    text.put({ type: 'tag', at, group: piece, index: piece.bodies.length });
  }
}

function layOutPieces(walk: Walk, pieces: readonly Piece[], endsBody: boolean): void {
  const { text, inlines } = walk;
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'text' || piece.type === 'output' || inlines.has(piece)) layOutInline(text, piece);
    else if (piece.type !== 'group') {
      if (text.startsLine) text.putBetween(piece);
      else text.put(piece);
    } else {
      const place = { startsLine: text.startsLine, endsLine: endsLine(pieces, index, endsBody) };
      if (isBetweenLines(piece, place)) layOutGroup(walk, piece, endsBodyLine(piece, place));
      else layOutInline(text, piece);
    }
  }
}

/**
 * Xếp mẫu thành chữ Markdown, each body of its tags once: tags that stand between lines are taken out of the text,
 * all others and the outputs leave marks in it.
 * @param inlines pieces that are known to stand within a paragraph.
 */
export function layOut(pieces: readonly Piece[], inlines: ReadonlySet<Piece>): MarkdownText {
  const text = new MarkdownText();
  layOutPieces({ text, inlines }, pieces, true);
  return text;
}
