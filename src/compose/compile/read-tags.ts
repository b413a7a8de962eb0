import type { Condition, Control, Operand } from '../compiled/index.js';
import { ExpressionError } from './expression-error.js';
import type { SilentPiece } from './pieces.js';
import type { ExpressionReader } from './read-expression.js';

type ForControl = Extract<Control, { type: 'for' }>;

/** `for x in list limit: 2 offset: 1 reversed`. */
export function readFor(reader: ExpressionReader): ForControl {
  const variable = reader.readName();
  if (variable === '' || reader.readName() !== 'in')
    throw new ExpressionError('thẻ for viết dạng "for tên in danh-sách"', 'expected "… in …"');
  const list = reader.readOperand();
  const options: { limit?: Operand; offset?: Operand; reversed?: true } = {};
  while (!reader.isAtEnd) {
    reader.take(',');
    const name = reader.readName();
    if (name === 'reversed') options.reversed = true;
    else if (name === 'limit' || name === 'offset') {
      reader.expect(':');
      options[name] = reader.readOperand();
    } else reader.expectEnd();
  }
  const { reversed = false, ...range } = options;
  return { type: 'for', variable, list, ...range, reversed };
}

/** `if`, `elsif`, `unless`. */
export function readCondition(reader: ExpressionReader, isNegated: boolean): Condition {
  const value = reader.readExpression();
  return isNegated ? { value, isNegated } : { value };
}

/** `when a, b or c`. */
export function readChoices(reader: ExpressionReader): readonly Operand[] {
  const choices = [reader.readOperand()];
  while (reader.take(',') || reader.take('or')) choices.push(reader.readOperand());
  reader.expectEnd();
  return choices;
}

/** `assign name = value`. */
export function readAssign(reader: ExpressionReader, at: number): SilentPiece {
  const name = reader.readName();
  if (name === '') throw new ExpressionError('thiếu tên biến', 'expected variable name');
  reader.expect('=');
  return { type: 'assign', at, name, value: reader.readExpression() };
}

/** `capture name`. */
export function readCaptureName(reader: ExpressionReader): string {
  const name = reader.readNameOrText();
  if (name === '') throw new ExpressionError('thiếu tên biến', 'expected variable name');
  reader.expectEnd();
  return name;
}
