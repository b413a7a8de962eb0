import type { Localized } from '../../diagnostics/index.js';
import { parsePeriod } from '../../model/index.js';
import { suggestName } from '../../text/index.js';
import type { FilterCall, Operand } from '../compiled/index.js';
import { FILTER_ARGUMENTS, type FilterArguments } from '../filters/filter-arguments.js';
import type { ProblemList } from './problems.js';

function describeCount({ least, most }: FilterArguments): Localized {
  if (most === 0) return { vi: 'không có đối số nào', en: 'no arguments' };
  const range = least === most ? `${most}` : `${least}–${most}`;
  return { vi: `${range} đối số`, en: `${range} arguments` };
}

/** What a literal at a place should have been; undefined when it may stand there. */
function findFault(
  { choices, decimalsAt, periodAt }: FilterArguments,
  index: number,
  value: unknown,
): Localized | undefined {
  const words = choices?.[index];
  if (words && !words.includes(String(value))) {
    const near = suggestName(String(value), words);
    const list = (near === undefined ? words : [near]).map((word) => `"${word}"`).join(', ');
    return { vi: `ở đây viết ${list}`, en: `write ${list} here` };
  }
  if (index === decimalsAt && !(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6)) {
    return { vi: 'số chữ số thập phân là một số từ 0 đến 6', en: 'the decimals are a number from 0 to 6' };
  }
  if (index === periodAt && parsePeriod(String(value)) === undefined) {
    return {
      vi: 'ở đây cần một kỳ: period, hoặc mã như "2025-11"',
      en: 'a period is needed: period, or "2025-11"',
    };
  }
  return undefined;
}

function report(
  problems: ProblemList,
  place: readonly [number, number],
  name: string,
  what: Localized,
): void {
  problems.reportSyntax(problems.locate(...place), {
    vi: `Bộ lọc "${name}": ${what.vi}.`,
    en: `The filter "${name}": ${what.en}.`,
  });
}

function measure(operand: Operand): number {
  return operand.type === 'literal' ? String(operand.value).length : 1;
}

/** Soát số đối số và những đối số viết thẳng của một lần gọi bộ lọc. */
export function checkArguments({ name, at, args }: FilterCall, problems: ProblemList): void {
  const wanted = Object.hasOwn(FILTER_ARGUMENTS, name) ? FILTER_ARGUMENTS[name] : undefined;
  if (wanted === undefined) return;
  if (args.length < wanted.least || args.length > wanted.most) {
    const count = describeCount(wanted);
    const what = {
      vi: `cần ${count.vi}, ở đây viết ${args.length}`,
      en: `takes ${count.en}, not ${args.length}`,
    };
    report(problems, [at, at + name.length], name, what);
    return;
  }
  for (const [index, operand] of args.entries()) {
    if (operand.type !== 'literal') continue;
    const fault = findFault(wanted, index, operand.value);
    if (fault) report(problems, [operand.at, operand.at + measure(operand)], name, fault);
  }
}
