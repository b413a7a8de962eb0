/** Độ rộng chữ theo Times New Roman (Liberation Serif has the same), in thousandths of the size, from U+0020 to U+007E. */
const REGULAR =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541';
const BOLD =
  '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520';
const ITALIC =
  '250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541';

const TABLES = { regular: REGULAR, bold: BOLD, italic: ITALIC } as const;

/** Kiểu chữ có bảng độ rộng. */
export type Face = keyof typeof TABLES;

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', '–': 'e', '…': 'w', '“': 'o', '”': 'o' };

/** Độ rộng một dòng chữ, in millimetres. A Vietnamese letter is as wide as its base letter; the horn of ơ, ư adds a little. */
export function measureText(text: string, size: number, face: Face): number {
  const widths = TABLES[face].split(' ').map(Number);
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\u00A0/g, ' ')) {
    if (/[\u0300-\u031A\u031C-\u036F]/.test(character)) continue;
    if (character === '\u031B') thousandths += 30;
    else {
      const width = widths[(PLAIN[character] ?? character).charCodeAt(0) - 32];
      if (width === undefined) throw new Error(`no width for "${character}"`);
      thousandths += width;
    }
  }
  return ((thousandths / 1000) * size * 25.4) / 72;
}
