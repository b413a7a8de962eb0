import { type Token, Tokenizer, TokenKind } from 'liquidjs';
import type { Expression, FilterCall, Operand, Operator, OperatorName } from '../compiled/index.js';
import { createUnexpected, ExpressionError } from './expression-error.js';

/** The library's tokens, as far as they are read here. */
interface ReadToken extends Token {
  readonly content?: unknown;
  readonly literal?: string;
  readonly props?: readonly Token[];
  readonly variable?: Token;
  readonly lhs?: Token;
  readonly rhs?: Token;
  readonly operator?: OperatorName;
}

const KEYWORDS: ReadonlyMap<string, 'blank' | 'empty'> = new Map([
  ['blank', 'blank'],
  ['empty', 'empty'],
]);
const CONSTANTS: ReadonlyMap<string, boolean> = new Map([
  ['false', false],
  ['true', true],
]);

/** blank, empty, true, false, nil. */
function toConstant({ literal = '', begin }: ReadToken): Operand {
  const name = KEYWORDS.get(literal);
  if (name !== undefined) return { type: 'keyword', name };
  return { type: 'literal', at: begin, value: CONSTANTS.get(literal) ?? null };
}

/** The words of a text stand behind its quotation mark. */
function toLiteral({ kind, begin }: ReadToken, value: number | string): Operand {
  return { type: 'literal', at: kind === TokenKind.Quoted ? begin + 1 : begin, value };
}

/** The first key of a path is its name. */
function toPath(token: ReadToken): Operand {
  const [name, ...keys] = token.props ?? [];
  if (token.variable !== undefined || name?.kind !== TokenKind.Word) {
    throw createUnexpected(token.getText());
  }
  return { type: 'path', at: token.begin, name: name.getText(), keys: keys.map(toKey) };
}

function toKey(token: Token): Operand {
  return token.kind === TokenKind.Word ? toLiteral(token, token.getText()) : toOperand(token);
}

function toOperand(token: ReadToken): Operand {
  if (token.kind === TokenKind.PropertyAccess) return toPath(token);
  if (token.kind === TokenKind.Literal) return toConstant(token);
  if (token.kind === TokenKind.Range && token.lhs && token.rhs) {
    return { type: 'range', from: toOperand(token.lhs), to: toOperand(token.rhs) };
  }
  const { content } = token;
  if (typeof content === 'string' || typeof content === 'number') return toLiteral(token, content);
  throw createUnexpected(token.getText());
}

function toTerm(token: ReadToken): Operand | Operator {
  return token.operator === undefined ? toOperand(token) : { type: 'operator', name: token.operator };
}

/** Every operator finds its operands, and one value remains. */
function checkTerms(terms: Expression['terms'], text: string): void {
  let depth = 0;
  for (const term of terms) {
    depth += term.type !== 'operator' ? 1 : term.name === 'not' ? 0 : -1;
    if (depth < 1) throw createUnexpected(text);
  }
  if (depth !== 1) throw createUnexpected(text);
}

function toArgument(arg: unknown): Operand {
  if (Array.isArray(arg)) {
    throw new ExpressionError('đối số không có tên riêng, chỉ viết giá trị', 'arguments have no names');
  }
  return toOperand(arg as ReadToken);
}

/** Đọc lần lượt những gì một thẻ viết. Offsets are those of the whole text. */
export class ExpressionReader {
  readonly #tokenizer: Tokenizer;
  readonly #content: string;

  constructor(text: string, content: readonly [begin: number, end: number]) {
    this.#content = text.slice(...content).trimEnd();
    this.#tokenizer = new Tokenizer(text, undefined, undefined, [...content]);
  }

  /** A value with its filters, up to the end. */
  readExpression(): Expression {
    if (this.#content.endsWith('|'))
      throw new ExpressionError('sau dấu | phải là tên một bộ lọc', 'expected a filter after "|"');
    const token = this.#tokenizer.readFilteredValue();
    const terms = token.initial.postfix.map(toTerm);
    checkTerms(terms, token.getText());
    const filters = token.filters.map(
      ({ name, begin, args }): FilterCall => ({ name, at: begin, args: args.map(toArgument) }),
    );
    return { terms, filters };
  }

  readOperand(): Operand {
    return toOperand(this.#tokenizer.readValueOrThrow());
  }

  readName(): string {
    return this.#tokenizer.readIdentifier().content;
  }

  /** A name, or one in quotation marks. */
  readNameOrText(): string {
    const quoted = this.#tokenizer.readQuoted();
    return quoted === undefined ? this.readName() : quoted.content;
  }

  /** Takes a sign or word that stands next, and tells whether it did. */
  take(sign: string): boolean {
    this.#tokenizer.skipBlank();
    if (!this.#tokenizer.match(sign)) return false;
    this.#tokenizer.advance(sign.length);
    return true;
  }

  /** Takes a sign that must stand next. */
  expect(sign: string): void {
    if (!this.take(sign)) throw new ExpressionError(`thiếu dấu "${sign}"`, `expected "${sign}"`);
  }

  get isAtEnd(): boolean {
    this.#tokenizer.skipBlank();
    return this.#tokenizer.end();
  }

  expectEnd(): void {
    if (!this.isAtEnd) throw createUnexpected(this.#tokenizer.remaining());
  }
}
