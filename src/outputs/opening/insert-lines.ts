import { listBlocks, splitLines, type YamlBlock } from './yaml-blocks.js';

/** Các mục thêm vào một danh sách: the list, and the lines of each entry, not indented. */
export interface Addition {
  readonly list: string;
  readonly entries: readonly (readonly string[])[];
}

/** A list on one line with its key has no place for another line. */
const INLINE = /^[A-Za-z]+:\s*[^\s#]/;

function findIndent(lines: readonly string[], { start, end }: YamlBlock): string {
  const first = lines.slice(start + 1, end).find((line) => /^ +[^\s#]/.test(line));
  return /^ +/.exec(first ?? '  ')?.[0] ?? '  ';
}

function indentAll(entries: Addition['entries'], indent: string): readonly string[] {
  return entries.flat().map((line) => (line === '' ? '' : indent + line));
}

/** Thêm mục vào các danh sách của một tệp: every byte that is there stays; undefined when a list has no room for lines. */
export function insertLines(text: string, additions: readonly Addition[]): string | undefined {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...splitLines(text)];
  for (const { list, entries } of additions.filter((addition) => addition.entries.length > 0)) {
    const block = listBlocks(lines).find(({ key }) => key === list);
    if (block && INLINE.test(lines[block.start] ?? '')) return undefined;
    if (block) lines.splice(block.end, 0, ...indentAll(entries, findIndent(lines, block)));
    else {
      const isClosed = lines.at(-1) === '';
      lines.splice(
        isClosed ? lines.length - 1 : lines.length,
        0,
        '',
        `${list}:`,
        ...indentAll(entries, '  '),
      );
      if (!isClosed) lines.push('');
    }
  }
  return lines.join(ending);
}
