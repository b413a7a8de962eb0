import { DEEPEST_LEVEL } from '../nesting.js';
import { checkKey } from './check-key.js';
import { cutSpaces, FlowReader } from './flow-reader.js';
import { LineCursor } from './line-cursor.js';
import type { RangeNotes } from './ranges.js';
import { resolvePlain } from './scalars.js';
import { giveUp } from './unusual.js';

/** How a text without quotes begins in a block (YAML 1.2.2, clause 7.3.3); what is rare there is left out. */
const PLAIN_START = /^(?:[^\s?:,[\]{}#&*!|>'"%@`-]|-\d)/;

function checkIndents(value: string, column: number): void {
  const [, ...lines] = value.split('\n');
  if (lines.some((line) => line.search(/[^ ]/) <= column)) giveUp();
}

/** Đọc khối YAML thông thường: maps and lists by indentation, a value on each line, texts folded by `>-`. */
export class BlockReader {
  readonly #text: string;
  readonly #lines: LineCursor;
  readonly #flow: FlowReader;
  readonly #notes: RangeNotes | undefined;
  /** Where the value that was read last ends; undefined when only the library can tell. */
  #valueEnd: number | undefined;
  /** Where its last line ends, if it has no comment: there ends what holds it, if nothing follows. */
  #lineEnd: number | undefined;

  constructor(text: string, notes: RangeNotes | undefined) {
    this.#text = text;
    this.#lines = new LineCursor(text);
    this.#flow = new FlowReader(text, notes);
    this.#notes = notes;
  }

  /** The value of the whole text. */
  read(): unknown {
    const value = this.#readBlock(1);
    return this.#lines.isAtEnd ? value : giveUp();
  }

  #readBlock(depth: number): unknown {
    if (depth > DEEPEST_LEVEL || this.#lines.isAtEnd) giveUp();
    const { column } = this.#lines;
    const value = this.#lines.hasDash ? this.#readList(depth) : this.#readMap(depth);
    // Where a comment below belongs to it, the library tells how much of it does.
    const end = this.#lines.commentColumn >= column ? undefined : this.#lineEnd;
    this.#endAt(end, end);
    return value;
  }

  #readMap(depth: number): Record<string, unknown> {
    const lines = this.#lines;
    const { column } = lines;
    const map: Record<string, unknown> = {};
    do {
      const { key = giveUp(), keyAt, rest, restAt } = lines;
      checkKey(map, key);
      if (rest === '') lines.advance();
      const valueAt = rest === '' ? lines.startAt : restAt;
      map[key] = rest === '' ? this.#readBelow(column, depth) : this.#readInline(column, depth);
      this.#notes?.add(map, key, { key: [keyAt, keyAt + key.length], ...this.#rangeFrom(valueAt) });
    } while (!lines.isAtEnd && lines.column === column && !lines.hasDash);
    return map;
  }

  #readList(depth: number): unknown[] {
    const lines = this.#lines;
    const { column } = lines;
    const list: unknown[] = [];
    do {
      lines.passDash();
      const { key, startAt } = lines;
      list.push(key === undefined ? this.#readInline(column, depth) : this.#readBlock(depth + 1));
      this.#notes?.add(list, list.length - 1, this.#rangeFrom(startAt));
    } while (!lines.isAtEnd && lines.column === column && lines.hasDash);
    return list;
  }

  /** What stands in the lines below a key, the first of which is read; nothing there means null. */
  #readBelow(column: number, depth: number): unknown {
    const lines = this.#lines;
    const isList = lines.hasDash && lines.column === column;
    if (!lines.isAtEnd && (lines.column > column || isList)) return this.#readBlock(depth + 1);
    this.#endAt(undefined, undefined);
    return null;
  }

  /** What stands beside the key or the dash; the next line may not go on with it. */
  #readInline(column: number, depth: number): unknown {
    const lines = this.#lines;
    if (lines.rest === '>-' || lines.rest === '|-') return this.#readFolded(column);
    const value = PLAIN_START.test(lines.rest) ? this.#readPlain() : this.#readFlow(column, depth + 1);
    return !lines.isAtEnd && lines.column > column ? giveUp() : value;
  }

  #readPlain(): unknown {
    const { rest, restAt } = this.#lines;
    if (rest.includes(': ') || rest.endsWith(':')) giveUp();
    const comment = rest.indexOf(' #');
    const source = cutSpaces(comment < 0 ? rest : rest.slice(0, comment));
    this.#endAt(restAt + source.length, comment < 0 ? this.#lines.nextLineAt : undefined);
    this.#lines.advance();
    return resolvePlain(source);
  }

  /** Every line of a value must stand deeper than what holds it. */
  #readFlow(column: number, depth: number): unknown {
    const { rest, restAt } = this.#lines;
    const value = this.#flow.read(restAt, depth);
    const { end } = this.#flow;
    if (end > restAt + rest.length) checkIndents(this.#text.slice(restAt, end), column);
    const lineEnd = this.#flow.findNextLine();
    this.#endAt(end, this.#text.slice(end, lineEnd).includes('#') ? undefined : lineEnd);
    this.#lines.continueAt(lineEnd);
    return value;
  }

  #readFolded(column: number): string {
    const separator = this.#lines.rest === '>-' ? ' ' : '\n';
    const { lines, end } = this.#lines.takeBlock(column);
    this.#endAt(end, end);
    return lines.length > 0 ? lines.join(separator) : giveUp();
  }

  #endAt(value: number | undefined, line: number | undefined): void {
    this.#valueEnd = value;
    this.#lineEnd = line;
  }

  #rangeFrom(start: number): { readonly value?: readonly [number, number] } {
    return this.#valueEnd === undefined ? {} : { value: [start, this.#valueEnd] };
  }
}
