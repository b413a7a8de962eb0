import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { OffsetRange } from './yaml-problems.js';

type Step = { readonly node: Node | null; readonly key?: Node };

/** Maps this small are searched faster than they are indexed. */
const SMALL_MAP = 16;

function isNamed(pair: Pair, token: string): boolean {
  return isScalar(pair.key) && String(pair.key.value) === token;
}

/** The pairs of a map by key; of two pairs with one key, the first. */
function indexPairs(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
}

/** Chỗ của các nút trong một tệp YAML: what the library parsed, with the position of every key and value. */
export class NodePlaces {
  readonly #document: Document;
  readonly #indexes = new WeakMap<readonly Pair[], ReadonlyMap<string, Pair>>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The range of an entry, on its key or its value; a missing entry gives its nearest parent. */
  find(tokens: readonly string[], on: 'key' | 'value'): OffsetRange {
    const { node, key } = this.#walk(tokens);
    const range = (on === 'key' ? (key ?? node) : (node ?? key))?.range;
    return [range?.[0] ?? 0, range?.[1] ?? 0];
  }

  #walk(tokens: readonly string[]): Step {
    let step: Step = { node: this.#document.contents as Node | null };
    for (const token of tokens) {
      const next = this.#child(step.node, token);
      if (next === undefined) return step;
      step = next;
    }
    return step;
  }

  #findPair(pairs: readonly Pair[], token: string): Pair | undefined {
    if (pairs.length <= SMALL_MAP) return pairs.find((pair) => isNamed(pair, token));
    const index = this.#indexes.get(pairs) ?? indexPairs(pairs);
    this.#indexes.set(pairs, index);
    return index.get(token);
  }

  #child(node: Node | null, token: string): Step | undefined {
    const target = isAlias(node) ? (node.resolve(this.#document) ?? null) : node;
    if (isMap(target)) {
      const pair = this.#findPair(target.items as Pair[], token);
      return pair && { node: (pair.value ?? null) as Node | null, key: pair.key as Node };
    }
    if (!isSeq(target)) return undefined;
    const item = target.items[Number(token)] as Node | undefined;
    return item && { node: item };
  }
}
