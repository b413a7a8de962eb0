import { isAlias, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parseInFull } from './read-in-full.js';

/** Thay đổi ở một tệp YAML: what an entry is to be, written as YAML in one line; undefined takes it away. */
export interface YamlEdit {
  /** The keys from the root on. */
  readonly path: readonly string[];
  readonly written: string | undefined;
  /** Where it is put when it is not there: behind the first of these keys that is; with none named, at the end. */
  readonly after?: readonly string[];
}

/** Chỗ sửa: what stands from `start` to `end` gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

type Range = readonly [number, number];

function rangeOf(node: unknown): Range | undefined {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  return range ? [range[0] ?? 0, range[1] ?? 0] : undefined;
}

/** The end of what a pair holds, without the space, the comments and the end of the line behind it. */
function endOf(text: string, pair: Pair): number {
  const [, keyEnd = 0] = rangeOf(pair.key) ?? [];
  const value: unknown = pair.value;
  if (isMap(value) && !value.flow) {
    const last = value.items.at(-1);
    return last ? endOf(text, last as Pair) : keyEnd;
  }
  const [start = keyEnd, end = keyEnd] = rangeOf(value) ?? [];
  if (start === end) return keyEnd + 1;
  // A text of several lines ends behind its last one.
  return text[end - 1] === '\n' ? end - 1 : end;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Giá trị viết sau dấu hai chấm: what stands in lines of its own needs no space. */
export function behindColon(written: string): string {
  return written.startsWith('\n') ? written : ` ${written}`;
}

/** A value in the place of another one; behind the colon where there was none. What repeats another is left alone. */
function replaceValue(text: string, pair: Pair, written: string): Splice | undefined {
  if (isAlias(pair.value)) return undefined;
  const [, keyEnd = 0] = rangeOf(pair.key) ?? [];
  const [start = 0, last = 0] = rangeOf(pair.value) ?? [];
  const colon = text.indexOf(':', keyEnd) + 1;
  if (start === last) return { start: colon, end: colon, text: behindColon(written) };
  const end = endOf(text, pair);
  const isBlock = isMap(pair.value) && !pair.value.flow;
  return isBlock ? { start: colon, end, text: behindColon(written) } : { start, end, text: written };
}

/** Behind an entry: in the same brackets, or in a line of its own, indented like the others. */
function insert(
  text: string,
  map: YAMLMap,
  key: string,
  { written = '', after }: YamlEdit,
): Splice | undefined {
  const neighbour = after
    ? after.flatMap((name) => findPair(map, name) ?? [])[0]
    : (map.items.at(-1) as Pair | undefined);
  const [keyStart = 0] = rangeOf(neighbour?.key) ?? [];
  if (neighbour === undefined) return undefined;
  const end = endOf(text, neighbour);
  if (map.flow) return { start: end, end, text: `, ${key}: ${written}` };
  const start = lineEnd(text, end);
  const indent = text.slice(text.lastIndexOf('\n', keyStart - 1) + 1, keyStart).replace(/\S/g, ' ');
  const line = `${indent}${key}:${behindColon(written)}`;
  const isOpen = !text.slice(0, start).endsWith('\n');
  return { start, end: start, text: isOpen ? `\n${line}` : `${line}\n` };
}

/** An entry with its comma, or with its lines. */
function remove(text: string, map: YAMLMap, pair: Pair): Splice {
  const [keyStart = 0] = rangeOf(pair.key) ?? [];
  const end = endOf(text, pair);
  if (!map.flow) {
    return { start: text.lastIndexOf('\n', keyStart - 1) + 1, end: lineEnd(text, end), text: '' };
  }
  const isFirst = map.items[0] === pair;
  if (!isFirst) return { start: text.lastIndexOf(',', keyStart), end, text: '' };
  const next = map.items[1] as Pair | undefined;
  const [nextStart = end] = rangeOf(next?.key) ?? [];
  return { start: keyStart, end: nextStart, text: '' };
}

/** Tìm chỗ sửa của một mục; undefined where there is no map to put it into, or the file does not allow it. */
export function planSplice(text: string, edit: YamlEdit): Splice | undefined {
  const { path, written } = edit;
  let map: unknown = parseInFull(text).contents;
  for (const key of path.slice(0, -1)) {
    if (!isMap(map)) return undefined;
    map = findPair(map, key)?.value;
  }
  const key = path.at(-1) ?? '';
  if (!isMap(map)) return undefined;
  const pair = findPair(map, key);
  if (written === undefined) return pair ? remove(text, map, pair) : { start: 0, end: 0, text: '' };
  return pair ? replaceValue(text, pair, written) : insert(text, map, key, edit);
}
