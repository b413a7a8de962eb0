import { escapeAttribute, escapeQuotedText, escapeText } from './escape.js';

declare const xmlBrand: unique symbol;

/** Mảnh XML đã thoát ký tự: only this folder makes one, so raw text can never slip into markup. */
export type Xml = string & { readonly [xmlBrand]: true };

/** Thuộc tính của phần tử, in writing order; an `undefined` attribute is left out. */
export type Attributes = Readonly<Record<string, number | string | undefined>>;

/** Nhận chuỗi làm mảnh XML: for this folder alone, which escapes what it puts in. */
export function trust(markup: string): Xml {
  return markup as Xml;
}

function writeAttributes(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === 'number' ? value : escapeAttribute(value)}"`;
  }
  return written;
}

/** Mảnh rỗng. */
export const nothing: Xml = trust('');

/** Chữ trong phần tử: escaped; characters that XML forbids become U+FFFD. */
export function text(value: string): Xml {
  return trust(escapeText(value));
}

/** Chữ trong phần tử của sổ tính, where quote marks are escaped too. */
export function quotedText(value: string): Xml {
  return trust(escapeQuotedText(value));
}

/** Thẻ mở, for an element whose content is written piece by piece. */
export function openTag(name: string, attributes: Attributes = {}): Xml {
  return trust(`<${name}${writeAttributes(attributes)}>`);
}

/** Thẻ đóng. */
export function closeTag(name: string): Xml {
  return trust(`</${name}>`);
}

/** Phần tử XML with its attributes and children; without children it is written as an empty tag. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const open = `<${name}${writeAttributes(attributes)}`;
  let content = '';
  for (const child of children) content += child;
  return trust(content ? `${open}>${content}</${name}>` : `${open}/>`);
}

/** Nối các mảnh XML. */
export function join(pieces: readonly Xml[]): Xml {
  return trust(pieces.join(''));
}

/** Tài liệu XML: a root element, or the beginning of one, with the XML declaration before it. */
export function xmlDocument(root: Xml): Xml {
  return trust(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}
