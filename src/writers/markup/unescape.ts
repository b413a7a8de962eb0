import { entities } from './escape.js';

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

/** The last code point of Unicode. */
const LAST = 0x10ffff;

function decodeReference(reference: string): string {
  const named = characters.get(reference);
  if (named !== undefined) return named;
  const code = reference.startsWith('&#x') ? `0x${reference.slice(3, -1)}` : reference.slice(2, -1);
  return Number(code) <= LAST ? String.fromCodePoint(Number(code)) : reference;
}

/** Đọc các thực thể trong chữ hay giá trị thuộc tính; what names no character stays as it is. */
export function unescapeText(value: string): string {
  return value.replace(/&(?:amp|apos|gt|lt|quot|#\d+|#x[\da-fA-F]+);/g, decodeReference);
}
