const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * Chữ cái đánh số điểm, theo bảng chữ cái tiếng Việt
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.đ, as the decree's own points run).
 */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** Chữ số La Mã: 4 → "IV". */
export function formatRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letter] of ROMAN) {
    while (rest >= size) {
      text += letter;
      rest -= size;
    }
  }
  return text;
}

/** Chữ của điểm thứ `value` (from 1): a, b, c, d, đ, e, g …; after y the letters double: aa, ab. */
export function formatPointLetter(value: number): string {
  const index = value - 1;
  const letter = POINT_LETTERS[index % POINT_LETTERS.length] ?? '';
  const rounds = Math.floor(index / POINT_LETTERS.length);
  return rounds === 0 ? letter : formatPointLetter(rounds) + letter;
}
