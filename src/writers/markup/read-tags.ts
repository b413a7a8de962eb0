import { entities } from './escape.js';

/** Thẻ mở của một phần tử trong tệp XML có sẵn: its attributes, unescaped, by qualified name. */
export type Tag = ReadonlyMap<string, string>;

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

function decodeReference(reference: string): string {
  const named = characters.get(reference);
  if (named !== undefined) return named;
  const code = reference.startsWith('&#x') ? `0x${reference.slice(3, -1)}` : reference.slice(2, -1);
  return String.fromCodePoint(Number(code));
}

function unescapeValue(value: string): string {
  return value.replace(/&(?:amp|apos|gt|lt|quot|#\d+|#x[\da-fA-F]+);/g, decodeReference);
}

function readAttributes(markup: string): Tag {
  const pairs = markup.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...pairs].map((pair) => [pair[1] ?? '', unescapeValue(pair[2] ?? pair[3] ?? '')]));
}

/** Đọc các thẻ mở mang tên `name` (as written, with its prefix), in file order. */
export function readTags(xml: string, name: string): readonly Tag[] {
  const tags = xml.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, 'g'));
  return [...tags].map((tag) => readAttributes(tag[1] ?? ''));
}
