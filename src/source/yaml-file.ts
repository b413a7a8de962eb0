import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Location, TextRange } from '../diagnostics/index.js';
import { TextFile } from './text-file.js';

/** JSON Pointer as its unescaped tokens (RFC 6901, clause 4). */
function splitPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

type Step = { readonly node: Node | null; readonly key?: Node };

function findPair(pairs: readonly Pair[], token: string): Pair | undefined {
  return pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === token);
}

/** Tệp YAML đã phân tích: plain data in `value`, and the position of every key and value. */
export class YamlFile extends TextFile {
  readonly value: unknown;
  readonly #document: Document;

  constructor(path: string, text: string, document: Document, value: unknown) {
    super(path, text);
    this.#document = document;
    this.value = value;
  }

  /** The range of a pointer, on its key or its value; a missing entry gives its nearest parent. */
  override locate(location: Pick<Location, 'endOffset' | 'offset' | 'on' | 'pointer'>): TextRange {
    if (location.pointer === undefined) return super.locate(location);
    const { node, key } = this.#walk(splitPointer(location.pointer));
    const range = (location.on === 'key' ? (key ?? node) : (node ?? key))?.range;
    return super.locate({ offset: range?.[0] ?? 0, endOffset: range?.[1] ?? 0 });
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

  #child(node: Node | null, token: string): Step | undefined {
    const target = isAlias(node) ? (node.resolve(this.#document) ?? null) : node;
    if (isMap(target)) {
      const pair = findPair(target.items as Pair[], token);
      return pair && { node: (pair.value ?? null) as Node | null, key: pair.key as Node };
    }
    if (!isSeq(target)) return undefined;
    const item = target.items[Number(token)] as Node | undefined;
    return item && { node: item };
  }
}
