import type { Operand, OperatorName } from '../compiled/index.js';
import { toPlain } from '../values/drop.js';

/** "empty" và "blank", which are compared with by what a value holds. */
export class Keyword {
  readonly name: Extract<Operand, { type: 'keyword' }>['name'];

  constructor(name: Keyword['name']) {
    this.name = name;
  }

  fits(value: unknown): boolean {
    const plain = toPlain(value);
    if (typeof plain === 'string') return (this.name === 'blank' ? plain.trim() : plain) === '';
    if (Array.isArray(plain)) return plain.length === 0;
    return this.name === 'blank' && !isTruthy(plain);
  }
}

/** Only nothing and false are false. */
export function isTruthy(value: unknown): boolean {
  const plain = toPlain(value);
  return plain !== undefined && plain !== null && plain !== false;
}

/** So sánh bằng: data by what it is worth, lists by their items. */
export function areEqual(left: unknown, right: unknown): boolean {
  if (left instanceof Keyword) return left.fits(right);
  if (right instanceof Keyword) return right.fits(left);
  const [a, b] = [toPlain(left) ?? null, toPlain(right) ?? null];
  if (!Array.isArray(a)) return a === b;
  return Array.isArray(b) && a.length === b.length && a.every((item, index) => areEqual(item, b[index]));
}

function isIn(list: unknown, item: unknown): boolean {
  const plain = toPlain(list);
  if (Array.isArray(plain)) return plain.some((one) => areEqual(one, item));
  return typeof plain === 'string' && plain.includes(String(toPlain(item)));
}

type Pair = readonly [left: unknown, right: unknown];

/** Numbers with numbers, texts with texts; anything else has no order. */
function compare([left, right]: Pair, decide: (order: number) => boolean): boolean {
  const [a, b] = [toPlain(left), toPlain(right)];
  if (typeof a === 'number' && typeof b === 'number') return decide(a - b);
  if (typeof a === 'string' && typeof b === 'string') return decide(a < b ? -1 : a > b ? 1 : 0);
  return false;
}

const OPERATIONS: Readonly<Record<Exclude<OperatorName, 'not'>, (pair: Pair) => boolean>> = {
  '!=': ([left, right]) => !areEqual(left, right),
  '<': (pair) => compare(pair, (order) => order < 0),
  '<=': (pair) => compare(pair, (order) => order <= 0),
  '==': ([left, right]) => areEqual(left, right),
  '>': (pair) => compare(pair, (order) => order > 0),
  '>=': (pair) => compare(pair, (order) => order >= 0),
  and: ([left, right]) => isTruthy(left) && isTruthy(right),
  contains: ([left, right]) => isIn(left, right),
  or: ([left, right]) => isTruthy(left) || isTruthy(right),
};

/** Làm một phép so sánh hay nối điều kiện trên các giá trị đứng trước nó. */
export function operate(name: OperatorName, values: unknown[]): boolean {
  const right = values.pop();
  return name === 'not' ? !isTruthy(right) : OPERATIONS[name]([values.pop(), right]);
}
