import type { GroupPiece, Piece } from './pieces.js';

const LINE_END = /^[ \t]*\r?\n/;

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Tells whether pieces print nothing at all. */
export function isSilent(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => {
    if (piece.type === 'text') return isBlank(piece.text) && !piece.text.includes('\n');
    if (piece.type === 'group') return piece.bodies.every(isSilent);
    return piece.type !== 'output';
  });
}

function startsWithLineEnd(pieces: readonly Piece[]): boolean {
  const first = pieces.find(
    (piece) => piece.type !== 'text' || !isBlank(piece.text) || piece.text.includes('\n'),
  );
  return first?.type === 'text' && LINE_END.test(first.text);
}

/** Tells whether one of the bodies is always taken. */
function isExhaustive({ control }: GroupPiece): boolean {
  if (control.type === 'for') return false;
  return (control.type === 'if' ? control.conditions : control.choices).includes(null);
}

/** Tells whether the line is still (or again) blank once pieces have been printed, whatever their tags decide. */
function isLineBlankAfter(pieces: readonly Piece[], isBlankBefore: boolean): boolean {
  let state = isBlankBefore;
  for (const piece of pieces) {
    if (piece.type === 'text') {
      const line = piece.text.slice(piece.text.lastIndexOf('\n') + 1);
      state = isBlank(line) && (state || line.length < piece.text.length);
    } else if (piece.type === 'output') state = false;
    else if (piece.type === 'group') {
      const before = state;
      const after = piece.bodies.every((body) => isLineBlankAfter(body, before));
      state = after && (before || isExhaustive(piece));
    }
  }
  return state;
}

/** Tells whether nothing more is printed in the line after a piece. */
export function endsLine(pieces: readonly Piece[], index: number, endsBody: boolean): boolean {
  for (const piece of pieces.slice(index + 1, index + 20)) {
    if (piece.type === 'text') {
      if (LINE_END.test(piece.text)) return true;
      if (!isBlank(piece.text)) return false;
    } else if (!isSilent([piece])) return false;
  }
  return endsBody;
}

/** Chỗ của một khối thẻ trong dòng. */
export interface LinePlace {
  /** Nothing stands before it in its line. */
  readonly startsLine: boolean;
  /** Nothing stands after it in its line. */
  readonly endsLine: boolean;
}

/**
 * Tells whether tags stand between the lines: each of their bodies is then whole lines, also when it stands beside
 * the tags in one line.
 */
export function isBetweenLines({ control, bodies }: GroupPiece, place: LinePlace): boolean {
  if (bodies.every(isSilent)) return place.startsLine || place.endsLine;
  const areWhole = bodies.every((body) => {
    if (isSilent(body)) return true;
    const starts = place.startsLine || startsWithLineEnd(body);
    return starts && (place.endsLine || isLineBlankAfter(body, true));
  });
  const [body = []] = bodies;
  // From one turn of a loop to the next there is a new line too.
  return areWhole && (control.type !== 'for' || startsWithLineEnd(body) || isLineBlankAfter(body, true));
}

/** Tells whether the last line of a loop's body is followed by a new line when it is taken again. */
export function endsBodyLine(group: GroupPiece, place: LinePlace): boolean {
  return place.endsLine && (group.control.type !== 'for' || startsWithLineEnd(group.bodies[0] ?? []));
}

/** Tells whether pieces begin with the row of a table. */
export function startsWithRow(pieces: readonly Piece[]): boolean {
  for (const piece of pieces) {
    if (piece.type === 'text' && !isBlank(piece.text)) return piece.text.trimStart().startsWith('|');
    if (piece.type === 'output') return false;
    if (piece.type === 'group' && !isSilent([piece])) return startsWithRow(piece.bodies[0] ?? []);
  }
  return false;
}
