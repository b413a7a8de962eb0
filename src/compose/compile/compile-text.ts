import type { Location, Problem } from '../../diagnostics/index.js';
import { checkText } from '../check/index.js';
import type { Expression, InlineNode } from '../compiled/index.js';
import { checkExpressions } from './check-expressions.js';
import { wordExpressionError } from './expression-error.js';
import { toPlainNodes } from './plain-nodes.js';
import { ProblemList } from './problems.js';
import { ExpressionReader } from './read-expression.js';
import { readPieces } from './read-pieces.js';

/** Một đoạn chữ của mẫu hay định nghĩa, the names that it may use, and where its findings go. */
export interface TextSource {
  readonly file: string;
  readonly names: readonly string[];
  readonly problems: Problem[];
}

function open({ file }: TextSource, pointer: string): ProblemList {
  const location: Location = { file, pointer };
  return new ProblemList(location);
}

/** Biên dịch một đoạn chữ không phải Markdown, the entry of a front matter or definition. */
export function compileText(source: TextSource, pointer: string, text: string): readonly InlineNode[] {
  const found = open(source, pointer);
  const pieces = readPieces(text, 0, found) ?? [];
  const nodes = toPlainNodes(pieces);
  checkText(pieces, found);
  checkExpressions(nodes, source.names, found);
  source.problems.push(...found.problems);
  return nodes;
}

const NOTHING: Expression = { terms: [{ type: 'literal', at: 0, value: '' }], filters: [] };

/** Biên dịch một biểu thức đứng riêng, the value of a column. */
export function compileExpression(source: TextSource, pointer: string, text: string): Expression {
  const found = open(source, pointer);
  let expression = NOTHING;
  try {
    expression = new ExpressionReader(text, [0, text.length]).readExpression();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { vi, en } = wordExpressionError(error);
    found.reportSyntax(found.locate(0), {
      vi: `Mẫu có lỗi cú pháp ở "${text}": ${vi}.`,
      en: `"${text}" cannot be read: ${en}.`,
    });
  }
  checkExpressions([{ type: 'output', at: 0, value: expression }], source.names, found);
  source.problems.push(...found.problems);
  return expression;
}
