/**
 * Ví dụ của tài liệu: một khối có ngôn ngữ. Blocks of `console`, `yaml`, `markdown` and `json` are run; a block without
 * a language is only for reading. The word after the language names the file that the block stands for.
 */
export interface Example {
  readonly language: string;
  readonly file?: string;
  /** "+name": the first lines of the block stand in the file already, the others are added after them. */
  readonly adds: boolean;
  readonly lines: readonly string[];
  /** Of the document, counted from 1. */
  readonly line: number;
}

/** Mục của tài liệu: what stands between two headings; each begins with the workspace as it ships. */
export interface Part {
  readonly title: string;
  readonly examples: readonly Example[];
}

interface Fence {
  readonly indent: number;
  readonly marks: string;
  readonly info: string;
}

function readFence(line: string): Fence | undefined {
  const [, indent = '', marks, info = ''] = /^( *)(`{3,})(.*)$/.exec(line) ?? [];
  return marks === undefined ? undefined : { indent: indent.length, marks, info: info.trim() };
}

function readExample({ info, indent }: Fence, lines: readonly string[], line: number): Example {
  const [language = '', name] = info.split(' ');
  const file = name?.replace(/^\+/, '');
  return {
    language,
    ...(file !== undefined && { file }),
    adds: name !== file,
    lines: lines.map((text) => text.slice(indent)),
    line,
  };
}

/** Đọc các ví dụ của một tài liệu, by the headings they stand under. */
export function readExamples(text: string): readonly Part[] {
  const lines = text.split('\n');
  const parts: { title: string; examples: Example[] }[] = [{ title: '', examples: [] }];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fence = readFence(line);
    if (fence === undefined) {
      const title = /^#+ (.+)$/.exec(line)?.[1];
      if (title !== undefined) parts.push({ title, examples: [] });
      continue;
    }
    const end = lines.findIndex((candidate, index) => index > at && candidate.trim() === fence.marks);
    if (end < 0) throw new Error(`the block of line ${at + 1} does not end`);
    parts.at(-1)?.examples.push(readExample(fence, lines.slice(at + 1, end), at + 1));
    at = end;
  }
  return parts;
}

/** Các lệnh qnds trong câu chữ: those that hold no placeholder ("<mẫu>", "[tên…]") and need nothing but the workspace. */
export function readInlineCommands(text: string): readonly string[] {
  const found = [...text.matchAll(/`(?:npx )?qnds ([^`]+)`/g)].map(([, words = '']) => words);
  return [...new Set(found)].filter((words) => !/[<[…|]|HEAD/.test(words));
}
