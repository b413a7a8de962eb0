import { unescapeText } from './unescape.js';

/** Thẻ mở của một phần tử trong tệp XML có sẵn: its attributes, unescaped, by qualified name. */
export type Tag = ReadonlyMap<string, string>;

function readAttributes(markup: string): Tag {
  const pairs = markup.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...pairs].map((pair) => [pair[1] ?? '', unescapeText(pair[2] ?? pair[3] ?? '')]));
}

/** Đọc các thẻ mở mang tên `name` (as written, with its prefix), in file order. */
export function readTags(xml: string, name: string): readonly Tag[] {
  const tags = xml.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, 'g'));
  return [...tags].map((tag) => readAttributes(tag[1] ?? ''));
}
