import { quotedText, trust, type Xml } from './xml.js';

/** Nội dung ô: what follows its address and style. A table has millions of cells, so these are no `element`s. */
export type CellContent = Xml;

/** Ô trống. */
export const emptyContent: CellContent = trust('/>');

/** Ô chữ. */
export function textContent(value: string): CellContent {
  return trust(` t="str"><v>${quotedText(value)}</v></c>`);
}

/** Ô số, or a day as its serial number. */
export function numberContent(value: number): CellContent {
  return trust(`><v>${value}</v></c>`);
}

/** Ô chữ có nhiều kiểu. */
export function richContent(runs: readonly Xml[]): CellContent {
  return trust(` t="inlineStr"><is>${runs.join('')}</is></c>`);
}

/** Đầu ô, to which its row is added; `column` in letters. */
export function openCell(column: string): Xml {
  return trust(`<c r="${column}`);
}

/** Phần của ô sau địa chỉ: the number of its style, and its content. */
export function endCell(style: number, content: CellContent): Xml {
  return trust(`" s="${style}"${content}`);
}

/** Dòng của trang tính, `height` in points. */
export function openRow(row: number, height: number): Xml {
  return trust(`<row r="${row}" ht="${height}" customHeight="1">`);
}
