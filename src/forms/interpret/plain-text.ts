/** Dấu cách như người ta gõ: those that do not break, thin ones and tabs are spaces; what is not seen is nothing. */
export function cleanSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u00A0\u2000-\u200A\u202F]+/g, ' ')
    .trim();
}

/** Chữ của một ô: in one line, composed, without spaces around it. */
export function cleanSentence(text: string): string {
  return cleanSpaces(text).replace(/(?<=[^.])\.$/, '');
}
