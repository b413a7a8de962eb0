declare const xmlBrand: unique symbol;

/** Mảnh XML đã thoát ký tự: only this file makes one, so raw text can never slip into markup. */
export type Xml = string & { readonly [xmlBrand]: true };

/** Giá trị thuộc tính; an `undefined` attribute is left out. */
type AttributeValue = number | string | undefined;

/** Thuộc tính của phần tử, in writing order. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

// XML 1.0 (Fifth Edition), production 2: control characters and U+FFFE/U+FFFF are no characters of XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Most values hold none of all these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const suspect = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const special = /[&<>"\t\n\r]/g;
const textSpecial = /[&<>\r]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeWith(pattern: RegExp, value: string): string {
  if (!suspect.test(value)) return value;
  const legal = value.replace(forbidden, '\uFFFD').replace(loneSurrogate, '\uFFFD');
  return legal.replace(pattern, (character) => entities[character] ?? character);
}

function trust(markup: string): Xml {
  return markup as Xml;
}

function writeAttributes(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === 'number' ? value : escapeWith(special, value)}"`;
  }
  return written;
}

/** Mảnh rỗng. */
export const nothing: Xml = trust('');

/** Chữ trong phần tử: escaped; characters that XML forbids become U+FFFD. */
export function text(value: string): Xml {
  return trust(escapeWith(textSpecial, value));
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

/** Tài liệu XML: a root element with the XML declaration before it. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
