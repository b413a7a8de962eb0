import type { ProblemList } from './problems.js';

/** Chữ của mẫu giữa hai thẻ, without the blanks that the tags beside it take away. */
export interface TextToken {
  readonly type: 'text';
  readonly text: string;
  readonly at: number;
}

/** Thẻ `{% … %}` hoặc chỗ in `{{ … }}`: its place and that of what it says. */
export interface CodeToken {
  readonly type: 'output' | 'tag';
  readonly at: number;
  readonly end: number;
  readonly content: readonly [begin: number, end: number];
}

export type Token = CodeToken | TextToken;

interface Mark {
  readonly token: CodeToken;
  /** What lies behind it: after a comment the end of the comment. */
  readonly next: number;
  readonly trimsLeft: boolean;
  readonly trimsRight: boolean;
}

const OPENING = /\{[{%]/g;
/** A quotation, the end of a tag or output, or a quotation mark that nothing closes. */
const STOPS = {
  output: /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|["']|\}\}/g,
  tag: /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'|["']|%\}/g,
};
const COMMENT = /^\s*comment(?![\w-])/;
const COMMENT_END = /\{%-?\s*endcomment\s*(-?)%\}/g;

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The end of a tag or output, past its quotations; undefined when it is not closed. */
function findClosing(text: string, type: CodeToken['type'], from: number): number | undefined {
  for (let found = findFrom(STOPS[type], text, from); found; found = STOPS[type].exec(text)) {
    if (found[0] === '%}' || found[0] === '}}') return found.index;
    if (found[0].length === 1) return undefined;
  }
  return undefined;
}

function readMark(text: string, at: number): Mark | undefined {
  const type = text[at + 1] === '{' ? 'output' : 'tag';
  const trimsLeft = text[at + 2] === '-';
  const begin = at + (trimsLeft ? 3 : 2);
  const closing = findClosing(text, type, begin);
  if (closing === undefined) return undefined;
  const trimsRight = closing > begin && text[closing - 1] === '-';
  const content = [begin, trimsRight ? closing - 1 : closing] as const;
  const end = closing + 2;
  return { token: { type, at, end, content }, next: end, trimsLeft, trimsRight };
}

/** A comment is left out with all that stands in it; undefined when it is not closed. */
function closeComment(text: string, mark: Mark): Mark | undefined {
  const found = findFrom(COMMENT_END, text, mark.next);
  if (found === null) return undefined;
  return { ...mark, next: found.index + found[0].length, trimsRight: found[1] === '-' };
}

function trimText(text: string, at: number, left: boolean, right: boolean): TextToken {
  const start = left ? text.trimStart() : text;
  return { type: 'text', text: right ? start.trimEnd() : start, at: at + text.length - start.length };
}

/** Tags and outputs of a text, in order; comments among them without a token of their own. */
function* readMarks(
  text: string,
  begin: number,
  problems: ProblemList,
): Iterable<Mark & { readonly isComment: boolean }> {
  let from = begin;
  for (let found = findFrom(OPENING, text, begin); found; found = findFrom(OPENING, text, from)) {
    const mark = readMark(text, found.index);
    const isComment = mark?.token.type === 'tag' && COMMENT.test(text.slice(...mark.token.content));
    const whole = isComment ? mark && closeComment(text, mark) : mark;
    if (whole === undefined) {
      reportUnclosed(text, found.index, problems, isComment);
      return;
    }
    yield { ...whole, isComment };
    from = whole.next;
  }
}

function reportUnclosed(text: string, at: number, problems: ProblemList, isComment: boolean): void {
  const shown = text.slice(at, at + 30).split('\n')[0] ?? '';
  problems.reportSyntax(
    problems.locate(at),
    isComment
      ? { vi: `Thẻ ${shown} chưa có thẻ đóng.`, en: `The tag ${shown} is not closed.` }
      : { vi: `Chưa đóng ngoặc ở "${shown}".`, en: `The braces of "${shown}" are not closed.` },
  );
}

/**
 * Nhận ra thẻ và chỗ in trong chữ của mẫu: texts, tags and outputs in order, comments left out; a dash inside the
 * braces has taken the blanks beside it.
 * @param begin where the text that counts starts; offsets are those of the whole text.
 */
export function scanTokens(text: string, begin: number, problems: ProblemList): readonly Token[] {
  const tokens: Token[] = [];
  let start = begin;
  let trimsLeft = false;
  for (const mark of readMarks(text, begin, problems)) {
    tokens.push(trimText(text.slice(start, mark.token.at), start, trimsLeft, mark.trimsLeft));
    if (!mark.isComment) tokens.push(mark.token);
    start = mark.next;
    trimsLeft = mark.trimsRight;
  }
  tokens.push(trimText(text.slice(start), start, trimsLeft, false));
  return tokens.filter((token) => token.type !== 'text' || token.text !== '');
}
