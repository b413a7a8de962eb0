import type { Expression, Operand } from '../compiled/index.js';
import { TEMPLATE_FILTERS } from '../filters/index.js';
import { Drop, toPlain } from '../values/drop.js';
import { Keyword, operate } from './compare.js';
import type { Run } from './run.js';

/** The state of a loop, under the name "forloop". */
export interface LoopState {
  readonly first: boolean;
  readonly index: number;
  readonly index0: number;
  readonly last: boolean;
  readonly length: number;
  readonly rindex: number;
  readonly rindex0: number;
}

function readList(list: readonly unknown[], key: unknown): unknown {
  if (key === 'size') return list.length;
  if (key === 'first') return list[0];
  if (key === 'last') return list.at(-1);
  return typeof key === 'number' ? list.at(key) : list[Number(key)];
}

function readKey(value: unknown, key: unknown): unknown {
  if (value instanceof Drop) return value.get(key as number | string);
  if (Array.isArray(value)) return readList(value, key);
  if (typeof value === 'string') return key === 'size' ? value.length : undefined;
  // Only the state of a loop is an object with entries; what filters make is for printing.
  const isState =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isState && Object.hasOwn(value, String(key)) ? value[key as keyof typeof value] : undefined;
}

function listRange(run: Run, from: unknown, to: unknown): readonly number[] {
  const [low, high] = [Number(toPlain(from)), Number(toPlain(to))];
  if (!Number.isInteger(low) || !Number.isInteger(high)) return [];
  const length = Math.max(high - low + 1, 0);
  run.spend(length);
  return Array.from({ length }, (_, index) => low + index);
}

/** Giá trị của một tên, một chữ, một số. */
export function evaluateOperand(run: Run, operand: Operand): unknown {
  switch (operand.type) {
    case 'keyword':
      return new Keyword(operand.name);
    case 'literal':
      return operand.value;
    case 'range':
      return listRange(run, evaluateOperand(run, operand.from), evaluateOperand(run, operand.to));
    case 'path': {
      let value = run.variables.find(operand.name);
      for (const key of operand.keys) value = readKey(value, toPlain(evaluateOperand(run, key)));
      return value;
    }
  }
}

function evaluateTerms(run: Run, terms: Expression['terms']): unknown {
  const values: unknown[] = [];
  for (const term of terms) {
    values.push(term.type === 'operator' ? operate(term.name, values) : evaluateOperand(run, term));
  }
  return values[0];
}

/** Tính một biểu thức của mẫu. */
export function evaluate(run: Run, { terms, filters }: Expression): unknown {
  let value = evaluateTerms(run, terms);
  for (const { name, args } of filters) {
    const values = args.map((arg) => evaluateOperand(run, arg));
    value = TEMPLATE_FILTERS[name]?.(run.composition, value, ...values);
    if (Array.isArray(value)) run.spend(value.length);
  }
  return value;
}
