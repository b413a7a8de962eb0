import type { Problem } from '../../diagnostics/index.js';
import type { ProblemList } from '../compile/problems.js';
import { findTypedFigures } from './find-figures.js';
import { type Prose, VALUE } from './prose.js';

/** The number of a row, which the template counts itself. */
const ORDINAL = /^[|\s]*\d{1,2}[|\s]*$/;

/** The figure with the word behind it, as a reader would name it. */
function show(text: string, start: number, end: number): string {
  const next = /^[ \n]+[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return (text.slice(start, end) + next).replace(/\s+/g, ' ').replaceAll(VALUE, '');
}

/** Con số gõ sẵn trong mẫu: it would be printed in every period alike. */
export function checkTypedFigures(prose: Prose, problems: ProblemList): void {
  if (prose.kind === 'ordinalCell' && ORDINAL.test(prose.text)) return;
  for (const { start, end } of findTypedFigures(prose.text)) {
    const shown = show(prose.text, start, end);
    const problem: Problem = {
      code: 'typed-figure',
      location: problems.locate(prose.sourceOf(start), prose.sourceOf(end - 1) + 1),
      message: {
        vi: `Mẫu gõ sẵn "${shown}": kỳ nào cũng in đúng chữ số ấy.`,
        en: `The template has "${shown}" typed into it: every period would print the same figure.`,
      },
      hint: {
        vi: `Ghi vào dữ liệu rồi in bằng {{ … }} (kỳ: period.label; văn bản: cite); nếu là tên riêng thì thêm vào phần đầu của mẫu: acknowledgements: [{ code: typed-figure, text: "${shown}", reason: … }].`,
        en: `Put it into the data and print it with {{ … }}; if it is a name, add to the front matter: acknowledgements: [{ code: typed-figure, text: "${shown}", reason: … }].`,
      },
    };
    problems.problems.push(problem);
  }
}
