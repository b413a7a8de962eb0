import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/writers/text-measure/index.js';
import { measureHeight } from '../../../src/writers/xlsx/row-height.js';

const face = { size: 12 };

describe('số dòng', () => {
  it.each([
    ['', 2000, 1],
    ['a b', 2000, 1],
    ['a\nb', 2000, 2],
    ['m'.repeat(40), 2000, 4],
    ['bốn chữ một dòng '.repeat(4), 2400, 4],
  ])('%j in %i twips takes %i lines', (text, width, lines) => {
    expect(countLines(text, face, width)).toBe(lines);
  });
});

it('grows with the lines', () => {
  const heights = [1, 2, 10].map((count) =>
    measureHeight({ text: Array.from({ length: count }, () => 'x').join('\n'), role: 'body', room: 2000 }),
  );
  expect(heights).toEqual([20.25, 36, 162.75]);
});
