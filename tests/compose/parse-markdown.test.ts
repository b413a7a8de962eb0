import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseFully, parseMarkdown } from '../../src/compose/markdown/parse-markdown.js';
import { readPlainBlocks } from '../../src/compose/markdown/plain-blocks.js';
import { splitMarkdown } from '../../src/compose/markdown/split-markdown.js';

const MARK = '\uE0001\uE001';
const WORDS = ['Một', 'hai', MARK, '(mới)', '5', '–', 'x:', ';', '"b"', '!', '%', '—', '😀', '{}', '5.', '&'];
const SIGNS = [
  ...['a#', '+', '=', '-', '===', '---', '- -', '* * *', ':y', '7:30', '*', '**c**', '_', '`', '```', '~~~'],
  ...[
    '[a]',
    '[^1]',
    '[a]: b',
    '[^1]: chú',
    '<b>',
    '<!--',
    '-->',
    '>',
    ':::',
    ':::annex',
    '::leaf',
    '|',
    '|-|',
  ],
  ...['\\', '&amp;', 'www.a.vn', 'http://a', 'a@b.vn', '\u00a0', '  ', '\t', '~~x~~', '1)', '[ ]'],
];
const PLAIN_STARTS = ['', '', '- ', '- ', '# ', '#### '];
const STARTS = [
  ...PLAIN_STARTS,
  '  ',
  '    ',
  '  - ',
  '* ',
  '1. ',
  '> ',
  '-',
  '#',
  '-  ',
  '- # ',
  '- 1. ',
  '\t',
];
const ENDS = ['', '', '', '', ' ', '  ', '\r'];

/** The same sequence on every machine (mulberry32). */
function createPick(seed: number): <T>(items: readonly T[]) => T {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length] as (typeof items)[number];
  };
}

function writeText(seed: number): string {
  const pick = createPick(seed);
  const isPlain = seed % 3 > 0;
  const writeLine = () => {
    if (pick([true, false, false])) return pick(['', '', '', '  ']);
    const words = isPlain ? WORDS : pick([WORDS, [...WORDS, ...SIGNS]]);
    const parts = pick([[1], [1, 2], [1, 2, 3]]).map(() => pick(words));
    return isPlain
      ? pick(PLAIN_STARTS) + parts.join(' ')
      : pick(STARTS) + parts.join(pick([' ', ' ', ''])) + pick(ENDS);
  };
  return Array.from({ length: pick([3, 6, 9, 12]) }, writeLine).join('\n');
}

/** What composing reads of a node; of its place, only where a block stands. */
function describeNode(node: Nodes, isBlock = true): unknown {
  const { children, position, ...own } = node as Nodes & { children?: readonly Nodes[] };
  const { spread: _spread, checked: _checked, start: _start, ...read } = own as Record<string, unknown>;
  const parts = children?.map((child) => describeNode(child, node.type === 'root'));
  return { ...read, ...(isBlock && { offset: position?.start.offset }), ...(parts && { parts }) };
}

function describeTree(children: ReturnType<typeof parseFully>): unknown {
  return children.map((child) => describeNode(child));
}

const TEXTS = Array.from({ length: 2000 }, (_, seed) => writeText(seed));

describe('Markdown đọc theo từng khúc', () => {
  it('gives the blocks that the whole text gives', () => {
    for (const text of TEXTS) {
      const whole = describeTree(parseFully({ text, offset: 0 }));
      expect(describeTree(parseMarkdown(text).children), JSON.stringify(text)).toEqual(whole);
    }
  }, 30_000);

  it('reads most plain text without the parser, and leaves out no character', () => {
    const pieces = TEXTS.flatMap((text) => splitMarkdown(text));
    const plain = pieces.filter((piece) => readPlainBlocks(piece.text, 0) !== undefined);
    expect(plain.length).toBeGreaterThan(pieces.length / 3);
    for (const text of TEXTS) {
      const parts = splitMarkdown(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
  });
});
