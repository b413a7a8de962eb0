import { suggestName } from '../../text/index.js';
import { checkTypedValues } from '../check/index.js';
import type { BlockNode } from '../compiled/index.js';
import {
  type Expression,
  type FilterCall,
  type InlineNode,
  type Operand,
  walkExpressions,
} from '../compiled/index.js';
import { FILTER_NAMES } from '../filters/index.js';
import { checkArguments } from './check-arguments.js';
import type { ProblemList } from './problems.js';

/** More unknown names tell nothing new. */
const MOST_NAMES = 100;

/** The name that a loop sets by itself. */
const LOOP_NAME = 'forloop';

/** Tên mà một biểu thức dùng, and where the expression stands. */
interface Use {
  readonly operand: Operand;
  readonly at: number;
}

function suggest(name: string, known: readonly string[]) {
  const suggestion = suggestName(name, known);
  return suggestion
    ? { vi: `Có phải là "${suggestion}"?`, en: `Did you mean "${suggestion}"?` }
    : { vi: `Các tên có sẵn: ${known.join(', ')}.`, en: `Known names: ${known.join(', ')}.` };
}

/** Soát tên và bộ lọc trong các biểu thức: each unknown name is reported once. */
class ExpressionCheck {
  readonly #problems: ProblemList;
  readonly #given: readonly string[];
  readonly #names: Map<string, number>;
  readonly #reported = new Set<string>();

  constructor(given: readonly string[], problems: ProblemList) {
    this.#given = given;
    this.#problems = problems;
    this.#names = new Map([...given, LOOP_NAME].map((name) => [name, 1]));
  }

  enterName(name: string): void {
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
  }

  leaveName(name: string): void {
    this.#names.set(name, (this.#names.get(name) ?? 1) - 1);
  }

  checkExpression({ terms, filters }: Expression, at: number): void {
    for (const term of terms) if (term.type !== 'operator') this.#checkOperand({ operand: term, at });
    for (const filter of filters) {
      if (!FILTER_NAMES.includes(filter.name)) this.#reportFilter(filter);
      checkArguments(filter, this.#problems);
      for (const operand of filter.args) this.#checkOperand({ operand, at });
    }
  }

  #checkOperand({ operand, at }: Use): void {
    if (operand.type === 'range') {
      this.#checkOperand({ operand: operand.from, at });
      this.#checkOperand({ operand: operand.to, at });
    }
    if (operand.type !== 'path') return;
    if (!this.#names.get(operand.name)) this.#reportName(operand.name, operand.at);
    for (const key of operand.keys) {
      this.#checkOperand({ operand: key, at });
    }
  }

  #reportName(name: string, at: number): void {
    if (this.#reported.has(name) || this.#reported.size >= MOST_NAMES) return;
    this.#reported.add(name);
    this.#problems.problems.push({
      code: 'template-unknown-name',
      location: this.#problems.locate(at, at + name.length),
      message: { vi: `Mẫu dùng tên "${name}" chưa có.`, en: `The template uses the unknown name "${name}".` },
      hint: suggest(name, this.#given),
    });
  }

  #reportFilter({ name, at }: FilterCall): void {
    this.#problems.problems.push({
      code: 'template-syntax',
      location: this.#problems.locate(at, at + name.length),
      message: { vi: `Không có bộ lọc "${name}".`, en: `There is no filter "${name}".` },
      hint: suggest(name, FILTER_NAMES),
    });
  }
}

/** Soát các biểu thức của một đoạn chữ. @param given the names that it may use. */
export function checkExpressions(
  nodes: readonly (BlockNode | InlineNode)[],
  given: readonly string[],
  problems: ProblemList,
): void {
  const check = new ExpressionCheck(given, problems);
  walkExpressions(nodes, {
    expression: (expression, at, isKept) => {
      check.checkExpression(expression, at);
      if (isKept) checkTypedValues(expression, problems);
    },
    enterName: (name) => check.enterName(name),
    leaveName: (name) => check.leaveName(name),
  });
}
