import { createHash } from 'node:crypto';

/** How many rows of the file, from its first, carry the digest. */
export const SEALED_ROWS = 100;
/** So many cells carry a bit each, and so many are needed before a match is no chance (1 in 2^20). */
const MOST_CARRIERS = 64;
const FEWEST_CARRIERS = 20;

/** A cell as it stands in the file, quoted or not. */
const CELL = /"[^"]*(?:""[^"]*)*"|[^",\r\n]+/g;
const NEEDLESSLY_QUOTED = /^"(?!\s)[^",\n\t]*(?<!\s)"$/;

/** Ô chữ: a number stands as programs expect it. */
function isWords(cell: string): boolean {
  return /\p{L}/u.test(cell);
}

/** Dấu băm của cả bảng. */
export function hashTable(pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function unsealHead(head: string): string {
  return head.replace(CELL, (cell) =>
    NEEDLESSLY_QUOTED.test(cell) && isWords(cell) ? cell.slice(1, -1) : cell,
  );
}

function countCarriers(head: string): number {
  return (head.match(CELL) ?? []).filter((cell) => !cell.startsWith('"') && isWords(cell)).length;
}

/**
 * Đóng dấu vào các dòng đầu: a cell of words may stand in quotes or not and says the same (RFC 4180, clause 2.5);
 * which of the first ones do is the digest of the whole table. A small table has no seal.
 */
export function sealHead(head: string, digest: Uint8Array): string {
  if (countCarriers(head) < FEWEST_CARRIERS) return head;
  let place = 0;
  return head.replace(CELL, (cell) => {
    if (place >= MOST_CARRIERS || cell.startsWith('"') || !isWords(cell)) return cell;
    const isSet = (((digest[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
    place += 1;
    return isSet ? `"${cell}"` : cell;
  });
}

/** Các dòng mang dấu và phần còn lại. */
function splitHead(text: string): readonly [head: string, rest: string] {
  let end = 0;
  for (let row = 0; row < SEALED_ROWS; row += 1) {
    const next = text.indexOf('\r\n', end);
    if (next < 0) return [text, ''];
    end = next + 2;
  }
  return [text.slice(0, end), text.slice(end)];
}

/** Bảng còn nguyên dấu không; undefined for one too small to carry it. */
export function hasSeal(text: string): boolean | undefined {
  const [sealed, rest] = splitHead(text);
  const head = unsealHead(sealed);
  if (countCarriers(head) < FEWEST_CARRIERS) return undefined;
  return sealHead(head, hashTable([head, rest])) === sealed;
}
