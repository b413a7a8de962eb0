import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../diagnostics/index.js';
import { findCutValues, lacksColon } from './flow-commas.js';
import { findForbiddenCharacter } from './forbidden-characters.js';
import { DEEPEST_LEVEL } from './nesting.js';
import { findNumberSpelling } from './number-spelling.js';
import { type OffsetRange, refuseCharacter, refuseYaml } from './yaml-problems.js';

const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:bool|float|int|map|null|seq|str)$/;

/** Names that every JavaScript object answers to. */
const RESERVED_KEYS = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'));

function rangeOf(node: Node | null | undefined): OffsetRange {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}

/** More digits than a number can keep (IEEE 754, about 15 to 17). */
function losesDigits({ value, source }: Scalar): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return true;
  const digits = (source ?? '')
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length > 15;
}

/**
 * Soát các nút của một tệp YAML: what the language allows and the data may not have.
 * One pass, with the anchors seen so far, so that nothing is resolved twice.
 */
class NodeInspector {
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #anchors = new Set<string>();
  readonly #open: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  inspect(node: Node | null | undefined, depth: number): void {
    if (!node) return;
    if (isAlias(node)) {
      this.#inspectAlias(node.source, rangeOf(node));
      return;
    }
    if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag)) this.#refuse('tag', node);
    if (isScalar(node)) this.#inspectScalar(node);
    else this.#inspectCollection(node, depth);
  }

  #inspectAlias(name: string, range: OffsetRange): void {
    if (this.#open.includes(name)) this.problems.push(refuseYaml('aliasLoop', this.#file, range));
    else if (!this.#anchors.has(name)) this.problems.push(refuseYaml('aliasUnknown', this.#file, range));
  }

  #inspectScalar(node: Scalar): void {
    if (node.anchor) this.#anchors.add(node.anchor);
    if (losesDigits(node)) this.#refuse('hugeNumber', node);
    if (typeof node.value !== 'string') return;
    const character = findForbiddenCharacter(node.value);
    if (character) this.problems.push(refuseCharacter(character, this.#file, rangeOf(node)));
  }

  #inspectValue(node: Node | null, depth: number): void {
    this.inspect(node, depth);
    if (isScalar(node) && typeof node.value === 'number') this.#inspectNumber(node, node.value);
  }

  #inspectNumber(node: Scalar, value: number): void {
    if (losesDigits(node)) return;
    const spelling = findNumberSpelling(node.source ?? String(value), value);
    if (spelling === undefined) return;
    const [offset, endOffset] = rangeOf(node);
    this.problems.push({
      code: 'number-spelling',
      location: { file: this.#file, offset, endOffset },
      ...spelling,
    });
  }

  #inspectCollection(node: Node, depth: number): void {
    if (depth > DEEPEST_LEVEL) {
      this.#refuse('deepNesting', node);
      return;
    }
    const anchor = isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.#open.push(anchor);
    if (isMap(node)) this.#inspectMap(node as YAMLMap<unknown, unknown>, depth);
    if (isSeq(node)) for (const item of node.items) this.#inspectValue(item as Node | null, depth + 1);
    if (anchor) {
      this.#open.pop();
      this.#anchors.add(anchor);
    }
  }

  #inspectMap({ items, flow }: YAMLMap<unknown, unknown>, depth: number): void {
    const names = new Set<string>();
    if (flow) this.problems.push(...findCutValues(items, this.#file));
    for (const pair of items) {
      // The pieces of a value that commas have cut are no keys: they may be equal.
      this.#inspectKey(pair.key as Node | null, flow && lacksColon(pair) ? new Set() : names);
      this.#inspectValue(pair.value as Node | null, depth + 1);
    }
  }

  #inspectKey(key: Node | null, names: Set<string>): void {
    if (key !== null && !isScalar(key)) {
      this.#refuse('keyNotText', key);
      return;
    }
    this.inspect(key, 0);
    const name = String(key?.value);
    if (name === '<<') this.#refuse('mergeKey', key);
    else if (names.has(name)) this.#refuse('duplicateKey', key);
    else if (RESERVED_KEYS.has(name)) this.#refuse('reservedKey', key);
    names.add(name);
  }

  #refuse(what: Parameters<typeof refuseYaml>[0], node: Node | null): void {
    this.problems.push(refuseYaml(what, this.#file, rangeOf(node)));
  }
}

/** Soát cây của một tệp YAML; the findings in the order of the file. */
export function inspectNodes(root: Node | null, file: string): readonly Problem[] {
  const inspector = new NodeInspector(file);
  inspector.inspect(root, 1);
  return inspector.problems;
}
