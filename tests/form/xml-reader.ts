/** Phần tử XML: names keep their prefix ("w:p"); `children` holds elements and character data in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>|[^<]+/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Giải mã ký hiệu thay thế (XML 1.0, mục 4.1). */
function decode(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${whole}`);
    return character;
  });
}

function readTag(token: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(token)?.[1] ?? '';
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of token.slice(name.length + 1).matchAll(ATTRIBUTE)) {
    if (key in attributes) throw new Error(`attribute ${key} twice in ${name}`);
    attributes[key] = decode(double ?? single ?? '');
  }
  return { name, attributes, children: [] };
}

/** Đọc XML; throws when the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  let end = 0;
  for (const match of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const token = match[0];
    end = match.index + token.length;
    const parent = open.at(-1) ?? document;
    if (token.startsWith('<!--') || token.startsWith('<?')) continue;
    if (token.startsWith('<![CDATA[')) parent.children.push(token.slice(9, -3));
    else if (token.startsWith('</')) {
      if (`</${parent.name}>` !== token.replace(/\s+>$/, '>'))
        throw new Error(`${token} closes ${parent.name}`);
      open.pop();
    } else if (token.startsWith('<')) {
      const element = readTag(token);
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    } else parent.children.push(decode(token));
  }
  if (end !== text.length || open.length !== 1) throw new Error(`XML broken at character ${end}`);
  const root = document.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new Error('no root element');
  return root as XmlElement;
}

/** Các phần tử con. */
export function listElements(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
}

/** Phần tử con đầu tiên mang tên này. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return listElements(element).find((child) => child.name === name);
}

/** Mọi phần tử mang tên này ở mọi cấp, in document order. */
export function findAll(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return listElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** Chữ trong phần tử. */
export function readCharacters(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : readCharacters(child)))
    .join('');
}
