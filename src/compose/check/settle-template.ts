import type { DiagnosticCode, Problem } from '../../diagnostics/index.js';
import { suggestName } from '../../text/index.js';

/** Ghi nhận ở phần đầu của mẫu hay định nghĩa phụ lục. */
export interface TemplateAcknowledgement {
  readonly code: string;
  /** The words of the template that are meant; all of its findings of the code, when absent. */
  readonly text?: string;
  readonly reason: string;
}

/** Mã ghi nhận được: whatever could be meant so. */
const SETTLED: readonly DiagnosticCode[] = [
  'heading-skips-level',
  'list-mark-differs',
  'markdown-mark',
  'typed-figure',
  'typed-number',
];

/** Mẫu cần xét: its text, and the entries of its front matter by pointer. */
export interface SettledSource {
  readonly file: { readonly path: string; readonly text: string };
  readonly acknowledgements?: readonly TemplateAcknowledgement[] | undefined;
  readonly entries: Readonly<Record<string, string>>;
}

function covers({ file, entries }: SettledSource, words: string, { location }: Problem): boolean {
  const { pointer, offset = -1 } = location;
  if (pointer !== undefined) return entries[pointer]?.includes(words) ?? false;
  for (let at = file.text.indexOf(words); at >= 0; at = file.text.indexOf(words, at + 1)) {
    if (at <= offset && offset < at + words.length) return true;
  }
  return false;
}

function describeWrong(path: string, index: number, code: string): Problem {
  const location = { file: path, pointer: `/acknowledgements/${index}/code` };
  if ((SETTLED as readonly string[]).includes(code)) {
    return {
      code: 'acknowledgement-unused',
      location,
      message: {
        vi: `Ghi nhận "${code}" không còn ứng với cảnh báo nào ở mẫu này.`,
        en: `The acknowledgement "${code}" settles no finding of this template.`,
      },
      hint: { vi: 'Bỏ ghi nhận này, hoặc sửa text cho đúng chữ của mẫu.', en: 'Drop it or mend its text.' },
    };
  }
  const suggestion = suggestName(code, SETTLED) ?? SETTLED.join(', ');
  return {
    code: 'unknown-code',
    location,
    message: {
      vi: `Mẫu không ghi nhận được mã "${code}".`,
      en: `Templates cannot acknowledge "${code}".`,
    },
    hint: { vi: `Mã ghi nhận được: ${suggestion}.`, en: `Codes that can be: ${suggestion}.` },
  };
}

/** Xét các ghi nhận của một mẫu: what they settle is left out; one that settles nothing is a finding. */
export function settleTemplate(source: SettledSource, problems: readonly Problem[]): readonly Problem[] {
  const { file, acknowledgements = [] } = source;
  const used = new Set<number>();
  const open = problems.filter((problem) => {
    const settling = acknowledgements.flatMap(({ code, text }, index) =>
      code === problem.code && SETTLED.includes(problem.code) && (!text || covers(source, text, problem))
        ? [index]
        : [],
    );
    for (const index of settling) used.add(index);
    return settling.length === 0;
  });
  const unused = acknowledgements.flatMap(({ code }, index) =>
    used.has(index) ? [] : [describeWrong(file.path, index, code)],
  );
  return [...open, ...unused];
}
