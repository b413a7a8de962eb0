import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Localized } from '../../diagnostics/index.js';

const COLON = ':'.codePointAt(0) ?? 0;

/**
 * A colon inside a line is a colon, also right before a word or a value ("Tổng số:{{ x }}"): only lines of their own
 * are directives.
 */
function dropTextDirectives(this: Processor): void {
  for (const { flow, text } of this.data().micromarkExtensions ?? []) {
    if (flow && text && COLON in flow) delete text[COLON];
  }
}

/** What GFM reads in words that is more than an address: footnotes and struck-out text. */
const KEPT_SIGNS = new Set([...'[]~'].map((sign) => String(sign.codePointAt(0))));

/** An address is words like any other; to look for one at every letter takes a third of the time. */
function dropAddresses(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  for (const { text } of micromarkExtensions) {
    for (const sign of Object.keys(text ?? {})) if (!KEPT_SIGNS.has(sign)) delete text?.[Number(sign)];
  }
  for (const extension of fromMarkdownExtensions.flat()) delete extension.transforms;
}

const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(dropAddresses)
  .use(remarkDirective)
  .use(dropTextDirectives)
  .freeze();

/** Điều làm cho một mẫu không đọc nổi, and where. */
export interface Overload {
  readonly offset: number;
  readonly message: Localized;
}

/**
 * Marks of one paragraph are paired in time that grows with their square: what all paragraphs take together may not be
 * more than one with so many marks takes. More is no writing.
 */
const MOST_MARKS = 2000;
const MARK = /[*_~[<`]/g;
const BLOCK_START = /^[ \t]*(?:$|(?:[-+*]|#{1,6}|\d{1,9}[.)])[ \t])/;
/** Quotations and lists inside one another, and the blanks that lists inside one another stand behind. */
const DEEPEST = 50;
const CONTAINER = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`);
const INDENTATION = /^[ \t]{200}/;
/** The parser takes some seconds for so much. */
const MOST_CHARACTERS = 300_000;
const MOST_LINES = 3000;
const MOST_FOOTNOTES = 2000;

const TOO_DEEP: Localized = {
  vi: 'Dòng này lồng danh sách quá sâu.',
  en: 'This line nests its lists too deeply.',
};
const TOO_MANY_MARKS: Localized = {
  vi: 'Mẫu có quá nhiều dấu *, _, ~, [, < hoặc ` trong một đoạn.',
  en: 'The template has too many of the marks *, _, ~, [, < and ` in one paragraph.',
};
const TOO_MANY_FOOTNOTES: Localized = {
  vi: `Mẫu có hơn ${MOST_FOOTNOTES} chú thích.`,
  en: `The template has more than ${MOST_FOOTNOTES} footnotes.`,
};
const TOO_LONG: Localized = { vi: 'Mẫu quá dài.', en: 'The template is too long.' };

/** Đếm những gì làm cho bộ phân tích Markdown chậm, line by line. */
class LoadCount {
  #marks = 0;
  #squares = 0;
  #footnotes = 0;

  /** What is too much once a line has been counted. */
  add(line: string): Localized | undefined {
    if (CONTAINER.test(line) || INDENTATION.test(line)) return TOO_DEEP;
    if (BLOCK_START.test(line)) this.#marks = 0;
    const marks = this.#marks + (line.match(MARK)?.length ?? 0);
    this.#squares += marks ** 2 - this.#marks ** 2;
    this.#marks = marks;
    if (this.#squares > MOST_MARKS ** 2) return TOO_MANY_MARKS;
    this.#footnotes += line.split('[^').length - 1;
    return this.#footnotes > MOST_FOOTNOTES ? TOO_MANY_FOOTNOTES : undefined;
  }
}

/** Tìm điều mà bộ phân tích Markdown mất quá nhiều thời gian; undefined when there is nothing like that. */
export function findOverload(markdown: string): Overload | undefined {
  const lines = markdown.split('\n');
  if (markdown.length > MOST_CHARACTERS || lines.length > MOST_LINES) return { offset: 0, message: TOO_LONG };
  const count = new LoadCount();
  let offset = 0;
  for (const line of lines) {
    const message = count.add(line);
    if (message) return { offset, message };
    offset += line.length + 1;
  }
  return undefined;
}

/** Phân tích Markdown (CommonMark, GFM, directives). */
export function parseMarkdown(markdown: string): Root {
  return PROCESSOR.parse(markdown);
}
