import { describe, expect, it } from 'vitest';
import { divideWidth, placeCells } from '../../../src/document/index.js';
import { balanceLines } from '../../../src/writers/docx/balanced-lines.js';

describe('divideWidth', () => {
  it.each([
    [[1, 1, 1], 9355],
    [[1, 6, 1.5, 2, 2], 14287],
    [[7], 100],
  ])('divides %j without losing a twip', (widths, total) => {
    const columns = widths.map((width) => ({ width, alignment: 'left' as const }));
    expect(divideWidth(columns, total).reduce((sum, width) => sum + width, 0)).toBe(total);
  });
});

describe('placeCells', () => {
  it('puts each cell after the one before it', () => {
    const row = { cells: [{ children: [], span: 2 }, { children: [] }] };
    expect(placeCells(row, 3).map(({ start, span }) => [start, span])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('refuses a row that is longer than the table rather than cutting figures off', () => {
    expect(() => placeCells({ cells: [{ children: [], span: 3 }, { children: [] }] }, 3)).toThrow(RangeError);
  });
});

describe('balanceLines', () => {
  const face = { size: 14, bold: true };

  it('leaves a text alone that fits', () => {
    expect(balanceLines('Về công tác phòng, chống lụt bão', face, 9355).indents).toEqual({});
  });

  it('breaks a text that does not fit into lines of like length', () => {
    const text =
      'Phê duyệt danh mục các hệ thống thông tin dùng chung của tỉnh phục vụ chuyển đổi số năm 2026';
    const { indents, longest } = balanceLines(text, face, 9355);
    expect(longest).toBeLessThan(9355 * 0.75);
    expect(9355 - 2 * (indents.left ?? 0)).toBeGreaterThan(longest);
  });

  it('never falls below the longest word', () => {
    expect(balanceLines(`${'m'.repeat(40)} a`, face, 2000).indents).toEqual({ left: 0, right: 0 });
  });
});
