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

const PROCESSOR = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(dropTextDirectives)
  .freeze();

/** Điều làm cho một mẫu không đọc nổi, and where. */
export interface Overload {
  readonly offset: number;
  readonly message: Localized;
}

/** Markdown pairs emphasis marks in time that grows with their square: more than this in a line is no writing. */
const MARKS_PER_LINE = 2000;
const MARK = /[*_~[]/g;
/** Quotations and lists inside one another, and the blanks that lists inside one another stand behind. */
const DEEPEST = 50;
const CONTAINER = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`);
const INDENTATION = /^[ \t]{200}/;
/** The parser takes some seconds for so much. */
const MOST_CHARACTERS = 300_000;
const MOST_LINES = 5000;
const MOST_FOOTNOTES = 2000;

function findLineOverload(line: string): Localized | undefined {
  if (line.length > MARKS_PER_LINE && (line.match(MARK)?.length ?? 0) > MARKS_PER_LINE) {
    return {
      vi: `Dòng này có hơn ${MARKS_PER_LINE} dấu *, _, ~ hoặc [.`,
      en: `This line has more than ${MARKS_PER_LINE} of the marks *, _, ~ and [.`,
    };
  }
  if (CONTAINER.test(line) || INDENTATION.test(line)) {
    return { vi: 'Dòng này lồng danh sách quá sâu.', en: 'This line nests its lists too deeply.' };
  }
  return undefined;
}

/** Tìm điều mà bộ phân tích Markdown mất quá nhiều thời gian; undefined when there is nothing like that. */
export function findOverload(markdown: string): Overload | undefined {
  const lines = markdown.split('\n');
  if (markdown.length > MOST_CHARACTERS || lines.length > MOST_LINES) {
    return { offset: 0, message: { vi: 'Mẫu quá dài.', en: 'The template is too long.' } };
  }
  let offset = 0;
  let footnotes = 0;
  for (const line of lines) {
    const message = findLineOverload(line);
    if (message) return { offset, message };
    footnotes += line.split('[^').length - 1;
    if (footnotes > MOST_FOOTNOTES) {
      return {
        offset,
        message: {
          vi: `Mẫu có hơn ${MOST_FOOTNOTES} chú thích.`,
          en: `The template has more than ${MOST_FOOTNOTES} footnotes.`,
        },
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** Phân tích Markdown (CommonMark, GFM, directives). */
export function parseMarkdown(markdown: string): Root {
  return PROCESSOR.parse(markdown);
}
