import { DEEPEST_LEVEL } from '../nesting.js';
import { checkKey } from './check-key.js';
import type { RangeNotes } from './ranges.js';
import { resolvePlain, resolveQuoted } from './scalars.js';
import { giveUp } from './unusual.js';

const KEY = /[A-Za-z\u00C0-\u1EF9][\w\u00C0-\u1EF9/-]{0,99}(?=: )/y;
const QUOTED = /"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/y;
const PLAIN = /(?:[^\s,[\]{}:#&*!|>'"%@`?-]|-(?=\d))(?:[^\r\n,[\]{}:#]|:(?![\s,[\]{}]))*/y;
/** What may stand between two entries: the value may go on in the next line. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}
const LINE_END = /(?: +#[^\r\n]*| *)\r?(?:\n|$)/y;

/** A text without quotes ends before the spaces that follow it; other white space is part of it. */
export function cutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** Đọc giá trị viết liền: quoted texts, `{ … }` and `[ … ]`. */
export class FlowReader {
  /** Offset after what was read last. */
  end = 0;
  readonly #text: string;
  readonly #notes: RangeNotes | undefined;

  constructor(text: string, notes: RangeNotes | undefined) {
    this.#text = text;
    this.#notes = notes;
  }

  /** Reads the value at an offset. */
  read(at: number, depth: number): unknown {
    switch (this.#text[at]) {
      case '{':
        return this.#readMap(at + 1, depth);
      case '[':
        return this.#readList(at + 1, depth);
      case '"':
      case "'":
        return this.#readQuoted(at);
      default:
        return this.#readPlain(at);
    }
  }

  /** The offset of the line after what was read last; nothing but a comment may stand between. */
  findNextLine(): number {
    LINE_END.lastIndex = this.end;
    return LINE_END.test(this.#text) ? LINE_END.lastIndex : giveUp();
  }

  #readQuoted(at: number): string {
    const source = this.#match(QUOTED, at);
    return source.startsWith('"') && source.includes('\\') ? resolveQuoted(source) : source.slice(1, -1);
  }

  #readPlain(at: number): unknown {
    const source = cutSpaces(this.#match(PLAIN, at));
    this.end = at + source.length;
    return resolvePlain(source);
  }

  #readMap(start: number, depth: number): Record<string, unknown> {
    if (depth > DEEPEST_LEVEL) giveUp();
    const map: Record<string, unknown> = {};
    for (let isOpen = this.#isOpen('}', start); isOpen; isOpen = this.#continues('}')) {
      const keyAt = this.end;
      const key = this.#match(KEY, keyAt);
      checkKey(map, key);
      const valueAt = this.#passGap(this.end + 1);
      map[key] = this.read(valueAt, depth + 1);
      this.#notes?.add(map, key, { key: [keyAt, keyAt + key.length], value: [valueAt, this.end] });
    }
    return map;
  }

  #readList(start: number, depth: number): unknown[] {
    if (depth > DEEPEST_LEVEL) giveUp();
    const list: unknown[] = [];
    for (let isOpen = this.#isOpen(']', start); isOpen; isOpen = this.#continues(']')) {
      const valueAt = this.end;
      list.push(this.read(valueAt, depth + 1));
      this.#notes?.add(list, list.length - 1, { value: [valueAt, this.end] });
    }
    return list;
  }

  /** Whether something stands before the closing bracket; if not, the bracket is passed. */
  #isOpen(closing: string, at: number): boolean {
    if (this.#text[this.#passGap(at)] !== closing) return true;
    this.end += 1;
    return false;
  }

  /** Whether a comma and something after it follow; if not, the closing bracket is passed. */
  #continues(closing: string): boolean {
    const mark = this.#text[this.#passGap(this.end)];
    if (mark === ',') return this.#isOpen(closing, this.end + 1);
    if (mark !== closing) giveUp();
    this.end += 1;
    return false;
  }

  #passGap(at: number): number {
    this.end = at;
    while (isGap(this.#text.charCodeAt(this.end))) this.end += 1;
    return this.end;
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    if (!pattern.test(this.#text)) giveUp();
    this.end = pattern.lastIndex;
    return this.#text.slice(at, this.end);
  }
}
