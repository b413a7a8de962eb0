import type { Localized, Location, Problem } from '../../diagnostics/index.js';
import { suggestName } from '../../text/index.js';
import type { Expression, FilterCall, Operand, Visitor } from '../compiled/index.js';
import { FILTER_SHAPES, type FilterResult } from './filter-shapes.js';
import { listItem, readKey } from './read-key.js';
import { type KnownData, type Shape, UNKNOWN } from './shape.js';

type Names = ReadonlyMap<string, Shape>;

/** Chỗ trong mẫu. */
export type Locate = (at: number, end: number) => Location;

function suggest(name: string, known: readonly string[]): Localized {
  const suggestion = suggestName(name, known);
  if (suggestion) return { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` };
  if (known.length === 0) return { vi: 'Sửa tên này trong mẫu.', en: 'Mend the name in the template.' };
  const shown = `${known.slice(0, 30).join(', ')}${known.length > 30 ? ', …' : ''}`;
  return { vi: `Các tên có sẵn: ${shown}.`, en: `Known names: ${shown}.` };
}

function readText(operand: Operand | undefined): string | undefined {
  return operand?.type === 'literal' && typeof operand.value === 'string' ? operand.value : undefined;
}

function readLiteralKey(key: Operand): number | string | undefined {
  const isKey = key.type === 'literal' && (typeof key.value === 'string' || typeof key.value === 'number');
  return isKey ? (key.value as number | string) : undefined;
}

/** A name that different branches give different values has no one shape. */
function merge(outer: Names, inner: Names): Names {
  return new Map([...outer].map(([name, shape]) => [name, inner.get(name) === shape ? shape : UNKNOWN]));
}

/**
 * Soát các tên, mã và bộ lọc của một mẫu theo dữ liệu: whatever a document would find unknown in any period, and only
 * that; what depends on the period is found when it is made.
 */
export class NameCheck implements Visitor {
  readonly problems: Problem[] = [];
  readonly #known: KnownData;
  readonly #locate: Locate;
  readonly #outer: Names[] = [];
  #names: Names;

  constructor(known: KnownData, names: Names, locate: Locate) {
    this.#known = known;
    this.#names = names;
    this.#locate = locate;
  }

  expression(expression: Expression): void {
    this.#shape(expression);
  }

  enterName(name: string, _isLocal: boolean, value?: Expression, isItem = false): void {
    const count = this.problems.length;
    const shape = value ? this.#shape(value) : UNKNOWN;
    // What is wrong with the value has been reported where it was met first.
    this.problems.length = count;
    this.#names = new Map(this.#names).set(name, isItem ? listItem(this.#spread(shape)) : shape);
  }

  enterBody(): void {
    this.#outer.push(this.#names);
  }

  leaveBody(): void {
    const outer = this.#outer.pop();
    if (outer) this.#names = merge(outer, this.#names);
  }

  /** A collection that is walked through gives its records. */
  #spread(shape: Shape): Shape {
    if (shape.type !== 'collection') return shape;
    const read = readKey(this.#known.dataset, shape, undefined);
    return 'shape' in read ? { type: 'list', item: read.shape } : UNKNOWN;
  }

  #shape({ terms, filters }: Expression): Shape {
    const shapes = terms.map((term) => (term.type === 'operator' ? UNKNOWN : this.#shapeOperand(term)));
    const [first] = terms;
    let shape = terms.length === 1 ? (shapes[0] ?? UNKNOWN) : UNKNOWN;
    let input = first && first.type !== 'operator' && terms.length === 1 ? first : undefined;
    for (const filter of filters) {
      shape = this.#applyFilter(filter, shape, input);
      input = undefined;
    }
    return shape;
  }

  #shapeOperand(operand: Operand): Shape {
    if (operand.type === 'range') for (const one of [operand.from, operand.to]) this.#shapeOperand(one);
    if (operand.type !== 'path') return UNKNOWN;
    let shape = this.#names.get(operand.name) ?? UNKNOWN;
    let path = operand.name;
    for (const key of operand.keys) {
      if (key.type !== 'literal') this.#shapeOperand(key);
      const literal = readLiteralKey(key);
      const read = readKey(this.#known.dataset, shape, literal);
      if (!('shape' in read)) {
        this.#reportKey(path, key, String(literal), read.known);
        return UNKNOWN;
      }
      shape = read.shape;
      path += `.${literal ?? '…'}`;
    }
    return shape;
  }

  #applyFilter(filter: FilterCall, shape: Shape, input: Operand | undefined): Shape {
    for (const operand of filter.args) this.#shapeOperand(operand);
    const use = {
      ...this.#known,
      input: shape,
      inputText: readText(input),
      texts: filter.args.map(readText),
    };
    const result = Object.hasOwn(FILTER_SHAPES, filter.name) ? FILTER_SHAPES[filter.name]?.(use) : undefined;
    if (result) this.#reportFilter(filter, input, result);
    return result?.shape ?? UNKNOWN;
  }

  #reportKey(path: string, key: Operand, name: string, known: readonly string[]): void {
    const at = key.type === 'literal' ? key.at : 0;
    this.problems.push({
      // The inside of a value is no name that anybody could have meant.
      code: name in Object.prototype ? 'template-syntax' : 'template-unknown-name',
      location: this.#locate(at, at + name.length),
      message: {
        vi: `Mẫu gọi "${path}.${name}" nhưng "${path}" không có tên đó.`,
        en: `The template names "${path}.${name}", which does not exist.`,
      },
      hint: suggest(name, known),
    });
  }

  annexTable({ id, at }: Parameters<NonNullable<Visitor['annexTable']>>[0]): void {
    const { annexes } = this.#known;
    const [literal] = id;
    if (id.length !== 1 || literal?.type !== 'text' || annexes.includes(literal.value)) return;
    this.problems.push({
      code: 'unknown-id',
      location: this.#locate(at, at),
      message: {
        vi: `Không có bảng phụ lục nào mang mã "${literal.value}".`,
        en: `There is no annex table "${literal.value}".`,
      },
      hint: suggest(literal.value, annexes),
    });
  }

  #reportFilter(
    { name, at, args }: FilterCall,
    input: Operand | undefined,
    { unknown, needs }: FilterResult,
  ): void {
    if (needs) {
      this.problems.push({
        code: 'template-unsupported',
        location: this.#locate(at, at + name.length),
        message: {
          vi: `Bộ lọc "${name}" cần ${needs.vi}, nhưng ở đây nhận được thứ khác.`,
          en: `The filter "${name}" needs ${needs.en} and got something else.`,
        },
        hint: {
          vi: 'Xem lại tên dữ liệu đứng trước dấu | trong mẫu.',
          en: 'Check the name before the bar in the template.',
        },
      });
    }
    if (!unknown) return;
    const operand = unknown.argument < 0 ? input : args[unknown.argument];
    const text = readText(operand) ?? '';
    const place = operand?.type === 'literal' ? operand.at : at;
    this.problems.push({
      code: 'unknown-id',
      location: this.#locate(place, place + text.length),
      message: {
        vi: `Không có ${unknown.what.vi} nào mang mã "${text}".`,
        en: `There is no ${unknown.what.en} "${text}".`,
      },
      hint: suggest(text, unknown.known),
    });
  }
}
