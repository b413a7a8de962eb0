import { cleanText } from './clean-text.js';

declare const xmlBrand: unique symbol;

/** Mảnh XML đã thoát ký tự: only this file makes one, so raw text can never slip into markup. */
export type Xml = string & { readonly [xmlBrand]: true };

/** Thuộc tính của phần tử, in writing order; an `undefined` attribute is left out. */
export type Attributes = Readonly<Record<string, number | string | undefined>>;

const special = /[&<>"']/;
const specials = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeText(value: string): string {
  const clean = cleanText(value);
  return special.test(clean) ? clean.replace(specials, (character) => entities[character] ?? '') : clean;
}

function trust(markup: string): Xml {
  return markup as Xml;
}

/** Mảnh rỗng. */
export const nothing: Xml = trust('');

/** Chữ trong phần tử. */
export function text(value: string): Xml {
  return trust(escapeText(value));
}

function writeAttributes(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${typeof value === 'number' ? value : escapeText(value)}"`;
  }
  return written;
}

/** Thẻ mở, for an element whose content is written piece by piece. */
export function openTag(name: string, attributes: Attributes = {}): Xml {
  return trust(`<${name}${writeAttributes(attributes)}>`);
}

/** Thẻ đóng. */
export function closeTag(name: string): Xml {
  return trust(`</${name}>`);
}

/** Phần tử XML; without children it is written as an empty tag. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const content = children.join('');
  if (content === '') return trust(`<${name}${writeAttributes(attributes)}/>`);
  return trust(`<${name}${writeAttributes(attributes)}>${content}</${name}>`);
}

/** Danh sách có đếm (fonts, mergeCells …); nothing for an empty one, which the schema does not allow. */
export function countedList(name: string, items: readonly Xml[]): Xml {
  return items.length > 0 ? element(name, { count: items.length }, ...items) : nothing;
}

/** Nối các mảnh XML. */
export function join(...pieces: readonly Xml[]): Xml {
  return trust(pieces.join(''));
}

/** Dòng khai báo đầu tệp. */
export const declaration: Xml = trust('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');

/** Nội dung ô: what follows its address and style. A table has millions of cells, so these are no `element`s. */
export type CellContent = Xml;

/** Ô trống. */
export const emptyContent: CellContent = trust('/>');

/** Ô chữ. */
export function textContent(value: string): CellContent {
  return trust(` t="str"><v>${escapeText(value)}</v></c>`);
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
