import type { Condition, Control, Expression, Operand } from '../compiled/index.js';
import { wordExpressionError } from './expression-error.js';
import type { OutputPiece } from './pieces.js';
import type { ProblemList } from './problems.js';
import { ExpressionReader } from './read-expression.js';
import { readChoices, readCondition, readFor } from './read-tags.js';
import type { CodeToken } from './scan-tokens.js';

const NOTHING: Operand = { type: 'literal', at: 0, value: null };
const NO_VALUE: Expression = { terms: [NOTHING], filters: [] };

/** Một thẻ: its name, and what reads the rest of it. */
export interface Tag {
  readonly token: CodeToken;
  readonly name: string;
  readonly reader: ExpressionReader;
}

/** Đọc từng thẻ, từng chỗ in: each by itself, whatever stands around it. */
export class TagReader {
  readonly #text: string;
  readonly #problems: ProblemList;

  constructor(text: string, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
  }

  /** The name of a tag, and a reader of what stands behind it. */
  open(token: CodeToken): Tag {
    const [begin, end] = token.content;
    const name = /^\s*(#|[\w-]*)/.exec(this.#text.slice(begin, Math.min(end, begin + 1000)));
    const start = begin + (name?.[0].length ?? 0);
    return { token, name: name?.[1] ?? '', reader: new ExpressionReader(this.#text, [start, end]) };
  }

  /** What the library cannot read is a finding, and what comes after it is read on. */
  attempt<T>({ at, end }: CodeToken, instead: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { vi, en } = wordExpressionError(error);
      const shown = this.#text.slice(at, Math.min(end, at + 60)).replace(/\s+/g, ' ');
      this.#problems.reportSyntax(this.#problems.locate(at, end), {
        vi: `Mẫu có lỗi cú pháp ở ${shown}: ${vi}.`,
        en: `${shown} cannot be read: ${en}.`,
      });
      return instead;
    }
  }

  /** `{{ … }}`. */
  readOutput(token: CodeToken): OutputPiece {
    const reader = new ExpressionReader(this.#text, token.content);
    const value = this.attempt(token, NO_VALUE, () => reader.readExpression());
    return { type: 'output', at: token.at, value };
  }

  /** What a group is, once its tags are known. */
  readOpening({ token, name, reader }: Tag): (tags: readonly Tag[]) => Control {
    if (name === 'for') {
      const nothing = { type: 'for', variable: '', list: NOTHING, reversed: false } as const;
      const control = this.attempt<Control>(token, nothing, () => readFor(reader));
      return () => control;
    }
    if (name === 'case') {
      const subject = this.attempt(token, NO_VALUE, () => reader.readExpression());
      return (tags) => ({ type: 'case', subject, choices: tags.map((tag) => this.#readChoices(tag)) });
    }
    return (tags) => ({ type: 'if', conditions: tags.map((tag) => this.#readCondition(tag)) });
  }

  #readChoices({ token, name, reader }: Tag): readonly Operand[] | null {
    return name === 'else' ? null : this.attempt(token, [], () => readChoices(reader));
  }

  #readCondition({ token, name, reader }: Tag): Condition | null {
    if (name === 'else') return null;
    return this.attempt(token, { value: NO_VALUE }, () => readCondition(reader, name === 'unless'));
  }
}
