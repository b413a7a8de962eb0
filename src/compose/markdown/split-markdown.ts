/** Một khúc của Markdown, and where it starts in the whole text. */
export interface MarkdownPiece {
  readonly text: string;
  readonly offset: number;
}

/**
 * A blank line, then a line at the margin that begins no item of a list: whatever was open is closed there,
 * unless it waits for a closing line of its own.
 */
const BOUNDARY = /\n[ \t\r]*\n(?=[^\s\-+*\d])/g;

/** Blocks of directives, code and HTML run on over blank lines. */
const RUNS_ON = /:::|```|~~~|<[a-z!?/]/i;

/** A definition speaks for the whole text, before and after it. */
const DEFINITION = ']:';

/** Chia Markdown thành những khúc đọc riêng được: together they mean the same as the whole. */
export function splitMarkdown(text: string): readonly MarkdownPiece[] {
  if (text.includes(DEFINITION)) return [{ text, offset: 0 }];
  const lastBoundary = RUNS_ON.exec(text)?.index ?? text.length;
  const pieces: MarkdownPiece[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(BOUNDARY)) {
    const end = index + gap.length;
    if (end > lastBoundary) break;
    pieces.push({ text: text.slice(start, end), offset: start });
    start = end;
  }
  pieces.push({ text: text.slice(start), offset: start });
  return pieces;
}
