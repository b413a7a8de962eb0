import { describe, expect, it } from 'vitest';
import { formatPointLetter, formatRoman } from '../../src/text/index.js';

/** Các chữ cái đánh số điểm, theo thứ tự bảng chữ cái tiếng Việt, không có ă, â, ê, ô, ơ, ư. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

describe('số thứ tự', () => {
  it('gives the points the 23 letters in order', () => {
    expect(LETTERS).toHaveLength(23);
    expect(LETTERS.map((_, index) => formatPointLetter(index + 1))).toEqual(LETTERS);
  });

  it('never gives two points of one list the same letter', () => {
    const many = Array.from({ length: 600 }, (_, index) => formatPointLetter(index + 1));
    expect(new Set(many).size).toBe(many.length);
    expect(many.slice(22, 26)).toEqual(['y', 'aa', 'ab', 'ac']);
    // 23 single letters, then 23 pairs with a; 23 + 23 × 23 = 552 in all before the first of three letters.
    expect([many[45], many[46], many[551], many[552]]).toEqual(['ay', 'ba', 'yy', 'aaa']);
  });

  it.each([
    [1, 'I'],
    [2, 'II'],
    [3, 'III'],
    [5, 'V'],
    [8, 'VIII'],
    [10, 'X'],
    [50, 'L'],
    [99, 'XCIX'],
    [100, 'C'],
    [500, 'D'],
    [888, 'DCCCLXXXVIII'],
    [900, 'CM'],
    [3999, 'MMMCMXCIX'],
    [0, ''],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [49, 'XLIX'],
    [90, 'XC'],
    [400, 'CD'],
    [1994, 'MCMXCIV'],
  ])('writes %d as %s', (value, text) => {
    expect(formatRoman(value)).toBe(text);
  });
});
