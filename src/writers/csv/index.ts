import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AnnexSheet } from '../../document/index.js';
import type { Writer } from '../writer.js';
import { hashTable, hasSeal, SEALED_ROWS, sealHead } from './seal.js';
import { writeRows } from './write-rows.js';

/** Spreadsheets know by it that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const PIECE_LENGTH = 65_536;

/** The first piece holds the rows that carry the seal. */
function* cutPieces(rows: Iterable<string>): Generator<string> {
  let piece = '';
  let count = 0;
  for (const row of rows) {
    piece += row;
    count += 1;
    if (count < SEALED_ROWS || (count > SEALED_ROWS && piece.length < PIECE_LENGTH)) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Trình ghi CSV (RFC 4180, UTF-8): the table is held until its digest is known, for its first rows carry it. */
export const writer: Writer<AnnexSheet> = {
  write: async (sheet, output) => {
    const [head = '', ...rest] = [...cutPieces(writeRows(sheet))];
    const sealed = sealHead(head, hashTable([head, ...rest]));
    await pipeline(Readable.from([BYTE_ORDER_MARK, sealed, ...rest]), output);
  },
  isUntouched: (bytes) => {
    const text = Buffer.from(bytes).toString('utf8');
    const isWhole = text.startsWith(BYTE_ORDER_MARK) && Buffer.from(text, 'utf8').equals(bytes);
    return isWhole && hasSeal(text.slice(1));
  },
};
