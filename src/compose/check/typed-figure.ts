import type { Location, Problem } from '../../diagnostics/index.js';
import type { ProblemList } from '../compile/problems.js';
import type { Expression, Operand } from '../compiled/index.js';
import { FILTER_ARGUMENTS } from '../filters/filter-arguments.js';
import { findTypedFigures } from './find-figures.js';
import { type Prose, VALUE } from './prose.js';

/** The number of a row, which the template counts itself. */
const ORDINAL = /^[|\s]*\d{1,2}[|\s]*$/;

/** The figure with the word behind it, as a reader would name it. */
function show(text: string, start: number, end: number): string {
  const next = /^[ \n]+[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return (text.slice(start, end) + next).replace(/\s+/g, ' ').replaceAll(VALUE, '');
}

function describe(location: Location, shown: string): Problem {
  return {
    code: 'typed-figure',
    location,
    message: {
      vi: `Mẫu gõ sẵn "${shown}": kỳ nào cũng in đúng chữ số ấy.`,
      en: `The template has "${shown}" typed into it: every period would print the same figure.`,
    },
    hint: {
      vi: `Ghi vào dữ liệu rồi in bằng {{ … }} (kỳ: period.label; văn bản: cite); nếu là tên riêng thì thêm vào phần đầu của mẫu: acknowledgements: [{ code: typed-figure, text: "${shown}", reason: … }].`,
      en: `Put it into the data and print it with {{ … }}; if it is a name, add to the front matter: acknowledgements: [{ code: typed-figure, text: "${shown}", reason: … }].`,
    },
  };
}

/** Con số gõ sẵn trong mẫu: it would be printed in every period alike. */
export function checkTypedFigures(prose: Prose, problems: ProblemList): void {
  if (prose.kind === 'ordinalCell' && ORDINAL.test(prose.text)) return;
  for (const { start, end } of findTypedFigures(prose.text)) {
    const location = problems.locate(prose.sourceOf(start), prose.sourceOf(end - 1) + 1);
    problems.problems.push(describe(location, show(prose.text, start, end)));
  }
}

/** A name for the program, which is not printed as it stands. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function checkLiteral(operand: Operand | undefined, problems: ProblemList): void {
  if (operand?.type !== 'literal') return;
  const { at, value } = operand;
  if (typeof value === 'number') {
    const text = String(value);
    problems.problems.push(describe(problems.locate(at, at + text.length), text));
  } else if (typeof value === 'string' && !ID.test(value)) {
    for (const { start, end } of findTypedFigures(value)) {
      problems.problems.push(describe(problems.locate(at + start, at + end), show(value, start, end)));
    }
  }
}

/**
 * Con số gõ sẵn trong một biểu thức được in hay được gán: its value, and what filters print instead of it. Ids,
 * decimals and periods that filters are given are no figures.
 */
export function checkTypedValues({ terms, filters }: Expression, problems: ProblemList): void {
  const [first, ...others] = terms;
  // What is compared gives yes or no.
  if (first && first.type !== 'operator' && others.length === 0) checkLiteral(first, problems);
  for (const { name, args } of filters) {
    const known = Object.hasOwn(FILTER_ARGUMENTS, name) ? FILTER_ARGUMENTS[name] : undefined;
    if (known?.printedAt !== undefined) checkLiteral(args[known.printedAt], problems);
  }
}
