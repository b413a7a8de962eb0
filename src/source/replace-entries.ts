import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { parseInFull } from './read-in-full.js';
import { readYaml } from './read-yaml.js';

/** Giá trị mới của một khóa ở gốc tệp: the value, and how it is written. */
export interface NewEntry {
  readonly key: string;
  readonly value: string;
  readonly written: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** In the place of a plain value; behind the colon of a key that has none. */
function replaceValue(text: string, pair: Pair, written: string): Edit | undefined {
  if (!isScalar(pair.value)) return undefined;
  const [start, end] = rangeOf(pair.value) ?? [];
  if (start === undefined || end === undefined) return undefined;
  if (start < end) return { start, end, text: written };
  const colon = text.indexOf(':', rangeOf(pair.key)?.[1]);
  return { start: colon + 1, end: colon + 1, text: ` ${written}` };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** A line of its own after the line of a neighbour, which is written in one line. */
function insertAfter(
  text: string,
  map: YAMLMap,
  neighbour: Pair,
  lines: readonly string[],
): Edit | undefined {
  const [, end] = rangeOf(neighbour.value) ?? [];
  const [keyStart] = rangeOf(neighbour.key) ?? [];
  if (end === undefined || keyStart === undefined) return undefined;
  if (map.flow) return { start: end, end, text: lines.map((line) => `, ${line}`).join('') };
  const start = endOfLine(text, end);
  const indent = text.slice(text.lastIndexOf('\n', keyStart) + 1, keyStart);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = start === text.length && !text.endsWith('\n');
  const added = lines.map((line) => `${indent}${line}`).join(newline);
  return { start, end: start, text: isOpen ? `${newline}${added}` : `${added}${newline}` };
}

function planEdits(
  text: string,
  map: YAMLMap,
  entries: readonly NewEntry[],
  after: readonly string[],
): readonly (Edit | undefined)[] {
  const edits = entries.flatMap(({ key, written }) => {
    const pair = findPair(map, key);
    return pair ? [replaceValue(text, pair, written)] : [];
  });
  const absent = entries.filter(({ key }) => findPair(map, key) === undefined);
  if (absent.length === 0) return edits;
  const neighbour = after.flatMap((key) => findPair(map, key) ?? [])[0];
  const lines = absent.map(({ key, written }) => `${key}: ${written}`);
  return [...edits, neighbour && insertAfter(text, map, neighbour, lines)];
}

function apply(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((left, right) => right.start - left.start);
  return backwards.reduce(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  );
}

function readPlain(text: string): unknown {
  return readYaml('', text).file?.value;
}

/** The order of keys is of no matter: what is added stands where it belongs. */
function isSame(left: unknown, right: unknown): boolean {
  const sort = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort());
  return sort(left) === sort(right);
}

/**
 * Thay giá trị của vài khóa ở gốc một tệp YAML: every other byte stays, comments too. A key that is not there is added
 * after the first of `after` that is. Undefined where the file is written in a way that this cannot be done safely.
 */
export function replaceEntries(
  text: string,
  entries: readonly NewEntry[],
  after: readonly string[],
): string | undefined {
  const map = parseInFull(text).contents;
  if (!isMap(map)) return undefined;
  const edits = planEdits(text, map as YAMLMap, entries, after);
  const known = edits.filter((edit) => edit !== undefined);
  if (known.length < edits.length) return undefined;
  const result = apply(text, known);
  const wanted = {
    ...(readPlain(text) as object),
    ...Object.fromEntries(entries.map(({ key, value }) => [key, value])),
  };
  return isSame(readPlain(result), wanted) ? result : undefined;
}
