import type { ProblemList } from '../compile/problems.js';
import type { Prose } from './prose.js';

/** Dấu bị in nguyên ra văn bản, and what was probably meant. */
interface RawMark {
  readonly pattern: RegExp;
  readonly vi: string;
  readonly en: string;
  /** Only where Markdown is read. */
  readonly inMarkdown?: true;
}

const RAW_MARKS: readonly RawMark[] = [
  {
    pattern: /\{[^{}\n]*\}+|[{}]+/g,
    vi: 'Ngoặc nhọn của chỗ in phải đủ cả hai bên: {{ … }}.',
    en: 'An output has both pairs of braces: {{ … }}.',
  },
  {
    pattern: /(?<!\\)\*+/g,
    vi: 'Mở và đóng dấu nhấn bằng cùng số dấu sao, sát chữ: *nghiêng*, **đậm**; muốn in dấu sao thì viết \\*.',
    en: 'Open and close emphasis with as many asterisks, next to the words: *…*, **…**; \\* prints one.',
  },
  {
    pattern: /(?<=^|\n)[ \t]*(?:#{1,6}(?=[^\s#])|[-+](?=\p{L})|:{2,}|\|(?=.*\|))/gu,
    vi: 'Để một dấu cách sau #, - hoặc +; khối ::: viết đúng tên; bảng cần dòng |---| dưới dòng đầu.',
    en: 'Put a blank after #, - or +; write the name of a ::: block; a table needs a line |---| below its header.',
    inMarkdown: true,
  },
];

function listRaw({ kind, text }: Prose, { pattern, inMarkdown }: RawMark): readonly RegExpMatchArray[] {
  return inMarkdown && (kind === 'text' || kind === 'ordinalCell') ? [] : [...text.matchAll(pattern)];
}

/** Dấu của Markdown và của thẻ còn sót trong chữ: they would be printed as they are. */
export function checkMarks(prose: Prose, problems: ProblemList): void {
  for (const mark of RAW_MARKS) {
    for (const match of listRaw(prose, mark)) {
      const shown = match[0].trim();
      const start = (match.index ?? 0) + match[0].length - match[0].trimStart().length;
      problems.problems.push({
        code: 'markdown-mark',
        location: problems.locate(prose.sourceOf(start), prose.sourceOf(start + shown.length - 1) + 1),
        message: {
          vi: `Dấu "${shown}" ở đây sẽ bị in nguyên ra văn bản.`,
          en: `The mark "${shown}" would be printed as it is.`,
        },
        hint: { vi: mark.vi, en: mark.en },
      });
    }
  }
}
