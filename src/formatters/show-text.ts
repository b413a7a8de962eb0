// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF]/gu;

/**
 * Chữ an toàn cho màn hình: names and values come from files, and a terminal obeys control characters in them.
 * Each becomes "·", a tab becomes a space; a pair of surrogates is a letter and stays.
 */
export function showText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === '\t' ? ' ' : '·'));
}
