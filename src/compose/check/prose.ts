import type { Nodes, Root, TableRow } from 'mdast';
import { MARK, type MarkdownText } from '../compile/markdown-text.js';
import type { Piece } from '../compile/pieces.js';

/** Chỗ một giá trị sẽ được in, in the words around it. */
export const VALUE = '\uFFFC';

/** Một đoạn chữ của mẫu: tags are blanks and outputs `VALUE`, each character where it stands in the template. */
export interface Prose {
  /** `ordinalCell`: the first of a row, or one of a row that numbers the columns; `marker`: the number of a list that stands where the words of an item should. */
  readonly kind: 'ordinalCell' | 'heading' | 'item' | 'marker' | 'paragraph' | 'text';
  readonly text: string;
  /** Where a character of it stands in the file. */
  readonly sourceOf: (index: number) => number;
}

/** What marks a heading, and parts cells. */
const FRAME = /^#{1,6}(?=\s)|^\||\|$/g;
/** A reference to a footnote. */
export const FOOTNOTE = /\[\^[^\]\s]+\]/g;
/** The attributes of a block that are printed, or say what is printed. */
const ATTRIBUTE = /\b(?:title|caption|period)=("[^"]*"|'[^']*')/g;

function blank(text: string): string {
  return ' '.repeat(text.length);
}

function mask({ marks }: MarkdownText, markdown: string): string {
  const masked = markdown.replace(MARK, (mark, index) =>
    marks[Number(index)]?.type === 'output' ? VALUE.repeat(mark.length) : blank(mark),
  );
  return masked.replace(FOOTNOTE, blank);
}

interface Source {
  readonly text: MarkdownText;
  readonly markdown: string;
}

/** The marks of emphasis that Markdown has understood, by their offsets. */
function* listEmphasis(node: Nodes): Iterable<number> {
  const width = node.type === 'strong' ? 2 : node.type === 'emphasis' ? 1 : 0;
  const { start, end } = node.position ?? {};
  for (let index = 0; index < width; index += 1) {
    yield (start?.offset ?? 0) + index;
    yield (end?.offset ?? 0) - 1 - index;
  }
  if ('children' in node) for (const child of node.children) yield* listEmphasis(child);
}

function hide(text: string, start: number, node: Nodes | undefined): string {
  const offsets = new Set(node && listEmphasis(node));
  if (offsets.size === 0) return text;
  return text.replace(/[*_]/g, (mark, index: number) => (offsets.has(start + index) ? ' ' : mark));
}

function cut(
  source: Source,
  kind: Prose['kind'],
  [start, end]: readonly [number, number],
  node?: Nodes,
): Prose {
  const { text, markdown } = source;
  const hidden = hide(markdown.slice(start, end), start, node);
  return {
    kind,
    text: mask(text, hidden).replace(FRAME, blank),
    sourceOf: (index) => text.sourceOf(start + index),
  };
}

function* cutAttributes(source: Source, start: number, end: number): Iterable<Prose> {
  const head = source.markdown.slice(start, end).split('\n', 1)[0] ?? '';
  for (const match of head.matchAll(ATTRIBUTE)) {
    const begin = start + match.index + match[0].indexOf('=') + 2;
    yield cut(source, 'text', [begin, begin + (match[1]?.length ?? 2) - 2]);
  }
}

const KINDS: { readonly [K in Nodes['type']]?: Prose['kind'] } = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'text',
};

/** "| 1 | 2 | 3 |" below the header. */
function numbersColumns({ children }: TableRow): boolean {
  return children.every(
    ({ children: [first] }, index) => first?.type === 'text' && first.value === `${index + 1}`,
  );
}

function findKind(kind: Prose['kind'], node: Nodes, parent: Nodes | undefined): Prose['kind'] {
  if (parent?.type === 'tableRow' && numbersColumns(parent)) return 'ordinalCell';
  if (!parent || !('children' in parent) || parent.children[0] !== node) return kind;
  if (parent.type === 'listItem') return 'item';
  return parent.type === 'tableRow' ? 'ordinalCell' : kind;
}

function* listNodes(source: Source, node: Nodes, parent?: Nodes): Iterable<Prose> {
  const { start, end } = node.position ?? {};
  const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
  const kind = KINDS[node.type];
  if (kind) {
    yield cut(source, findKind(kind, node, parent), [from, to], node);
    return;
  }
  if (node.type === 'list' && parent?.type === 'listItem' && parent.children[0] === node) {
    const marker = /^\S*/.exec(source.markdown.slice(from, to))?.[0] ?? '';
    yield cut(source, 'marker', [from, from + marker.length]);
  }
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    yield* cutAttributes(source, from, to);
  if ('children' in node) for (const child of node.children) yield* listNodes(source, child, node);
}

/** Các đoạn chữ của thân mẫu: paragraphs, headings, cells, footnotes, and the titles of blocks. */
export function listProse(root: Root, text: MarkdownText, markdown: string): readonly Prose[] {
  return [...listNodes({ text, markdown }, root)];
}

interface Part {
  readonly text: string;
  readonly at: number;
}

function* listParts(pieces: readonly Piece[]): Iterable<Part> {
  for (const piece of pieces) {
    if (piece.type === 'text') yield piece;
    else if (piece.type === 'output') yield { text: VALUE, at: piece.at };
    else if (piece.type === 'group') {
      for (const body of piece.bodies) {
        yield { text: ' ', at: piece.at };
        yield* listParts(body);
      }
    }
  }
}

/** Các khúc của một đoạn chữ không phải Markdown thành một đoạn. */
export function toProse(pieces: readonly Piece[]): Prose {
  const parts = [...listParts(pieces)];
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length;
  }
  return {
    kind: 'text',
    text: parts.map(({ text }) => text).join(''),
    sourceOf: (index) => {
      const part = starts.findLastIndex((start) => start <= index);
      const { text = '', at = 0 } = parts[part] ?? {};
      return text === VALUE || text === ' ' ? at : at + index - (starts[part] ?? 0);
    },
  };
}

/** Các đoạn chữ mà thẻ capture giữ lại. */
export function* listCaptured(pieces: readonly Piece[]): Iterable<Prose> {
  for (const piece of pieces) {
    if (piece.type === 'capture') yield toProse(piece.body);
    if (piece.type === 'group') for (const body of piece.bodies) yield* listCaptured(body);
  }
}
