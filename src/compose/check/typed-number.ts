import type { ProblemList } from '../compile/problems.js';
import type { Prose } from './prose.js';

const NUMBER =
  /^\s*[*_]*((?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVXLC]{1,5}[.)]|[a-zđ]\)|(?:Điều|Chương|Phần|Mục) (?:\d+|[IVXLC]+)[.:])(?=\s|$))/u;

/**
 * Số thứ tự gõ sẵn trước tiêu đề, gạch đầu dòng hay đoạn: the form numbers them itself.
 * @returns the words behind it.
 */
export function checkTypedNumbers(prose: Prose, problems: ProblemList): Prose {
  const { kind, text, sourceOf } = prose;
  const match = kind === 'text' || kind === 'ordinalCell' ? null : NUMBER.exec(text);
  const shown = match?.[1];
  if (!match || shown === undefined) return prose;
  const start = match[0].length - shown.length;
  problems.problems.push({
    code: 'typed-number',
    location: problems.locate(sourceOf(start), sourceOf(start + shown.length - 1) + 1),
    message: {
      vi: `Số thứ tự "${shown}" gõ sẵn trong chữ.`,
      en: `The number "${shown}" is typed into the text.`,
    },
    hint: {
      vi: 'Bỏ số này: tiêu đề (#) tự được đánh số; khoản, điểm viết thành danh sách "1. " của Markdown.',
      en: 'Drop it: headings (#) are numbered by themselves; write clauses and points as a "1. " list.',
    },
  });
  return { ...prose, text: ' '.repeat(match[0].length) + text.slice(match[0].length) };
}
