import type { List, ListItem, Nodes, Root } from 'mdast';
import { MARK, type MarkdownText } from '../compile/markdown-text.js';
import type { ProblemList } from '../compile/problems.js';
import { FOOTNOTE, VALUE } from './prose.js';

/** Dấu cuối của một mục: undefined where an output or tag stands last, or other lists follow. */
interface Ending {
  readonly mark: string;
  readonly offset: number;
}

function readEnding(item: ListItem, markdown: string): Ending | undefined {
  const [lead, ...rest] = item.children;
  if (lead?.type !== 'paragraph' || rest.length > 0) return undefined;
  const end = lead.position?.end.offset ?? 0;
  const text = markdown
    .slice(lead.position?.start.offset ?? 0, end)
    .replace(MARK, VALUE)
    .replace(FOOTNOTE, '')
    .trimEnd();
  const last = text.replace(/[*_]+$/, '').at(-1) ?? '';
  if (last === VALUE || last === ':') return undefined;
  return { mark: /[.;,]/.test(last) ? last : '', offset: end - 1 };
}

function* listLists(node: Nodes): Iterable<List> {
  if (node.type === 'list') yield node;
  if ('children' in node) for (const child of node.children) yield* listLists(child);
}

function name(mark: string): string {
  return mark === '' ? 'không có dấu' : `dấu "${mark}"`;
}

/** The last item may close the sentence that the others go on with. */
function fits({ mark }: Ending, wanted: string, isLast: boolean): boolean {
  return mark === wanted || (isLast && mark === '.' && wanted !== '');
}

/** Dấu cuối các mục của một danh sách khác nhau. */
export function checkListMarks(
  root: Root,
  text: MarkdownText,
  markdown: string,
  problems: ProblemList,
): void {
  for (const list of listLists(root)) {
    const endings = list.children.map((item) => readEnding(item, markdown));
    const first = endings.find((ending) => ending !== undefined);
    for (const [index, ending] of endings.entries()) {
      if (!first || !ending || fits(ending, first.mark, index === endings.length - 1)) continue;
      const at = text.sourceOf(ending.offset);
      problems.problems.push({
        code: 'list-mark-differs',
        location: problems.locate(at, at + 1),
        message: {
          vi: `Mục này kết thúc khác các mục cùng danh sách: ${name(ending.mark)}, mục đầu ${name(first.mark)}.`,
          en: `This item ends in "${ending.mark}", the first of its list in "${first.mark}".`,
        },
        hint: {
          vi: 'Các mục cùng danh sách kết thúc bằng cùng một dấu; chỉ mục cuối được đổi ";" thành ".".',
          en: 'The items of a list end in the same mark; only the last may have "." instead of ";".',
        },
      });
    }
  }
}
