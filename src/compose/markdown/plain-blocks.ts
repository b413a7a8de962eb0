import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';

const BLANK = /^[ \t\r]*$/;
const HEADING = /^(#{1,6}) (?=\S)(.*)$/;
const ITEM = /^- (?=\S)(.*)$/;

/** Signs that may mean something to Markdown within a line. Everything else is a letter to it. */
const ACTIVE = /[*_<>[\]\\`~@|#\t\r]|&#?\w+;|:(?=\S)|www\.| $/i;

/** Signs that may mean something where a line begins. */
const OPENING = /^(?:[-+=\s]|\d+[.)])/;

/** Of a place, findings need the offset only. */
function placeAt(offset: number): NonNullable<RootContent['position']> {
  const point = { line: 1, column: 1, offset };
  return { start: point, end: point };
}

function createParagraph(value: string, offset: number): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], position: placeAt(offset) };
}

function createHeading(sign: string, value: string, offset: number): Heading {
  const depth = sign.length as Heading['depth'];
  return { type: 'heading', depth, children: [{ type: 'text', value }], position: placeAt(offset) };
}

/** The item goes to the list right above it, or begins one. */
function addItem(blocks: RootContent[], value: string, offset: number): void {
  const item: ListItem = { type: 'listItem', children: [createParagraph(value, offset + '- '.length)] };
  const last = blocks.at(-1);
  if (last?.type === 'list') last.children.push(item);
  else blocks.push({ type: 'list', ordered: false, children: [item], position: placeAt(offset) });
}

/** The line goes on a paragraph that no blank line has ended, or begins one. */
function addWords(blocks: RootContent[], value: string, offset: number, isNew: boolean): void {
  const last = blocks.at(-1);
  const words = last?.type === 'paragraph' ? last.children[0] : undefined;
  if (!isNew && words?.type === 'text') words.value += `\n${value}`;
  else blocks.push(createParagraph(value, offset));
}

/**
 * Đọc Markdown chỉ có chữ: headings, paragraphs of words, and dashes of one line each, which most of a document is.
 * The blocks are those that the parser of Markdown gives, in a fraction of its time; undefined when it must read
 * the text itself.
 */
export function readPlainBlocks(text: string, start: number): readonly RootContent[] | undefined {
  const blocks: RootContent[] = [];
  let offset = start;
  let above: 'blank' | 'item' | 'other' = 'blank';
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    const words = heading?.[2] ?? item?.[1] ?? line;
    const isBlank = BLANK.test(line);
    if (!isBlank) {
      if (ACTIVE.test(words) || (!heading && OPENING.test(words))) return undefined;
      // Right below an item a line of words would belong to it.
      if (!heading && !item && above === 'item') return undefined;
      if (heading) blocks.push(createHeading(heading[1] ?? '', words, offset));
      else if (item) addItem(blocks, words, offset);
      else addWords(blocks, words, offset, above === 'blank');
    }
    above = isBlank ? 'blank' : item ? 'item' : 'other';
    offset += line.length + 1;
  }
  return blocks;
}
