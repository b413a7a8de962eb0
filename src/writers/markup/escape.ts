/** Ký tự phải viết thành thực thể: the one table, read both ways. */
export const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// XML 1.0 (Fifth Edition), production 2: control characters and U+FFFE/U+FFFF are no characters of XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Most values hold none of all these.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const suspect = /[&<>"'\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Thay ký tự mà XML cấm bằng U+FFFD. */
export function replaceForbidden(value: string): string {
  return suspect.test(value) ? value.replace(forbidden, '\uFFFD').replace(loneSurrogate, '\uFFFD') : value;
}

function escapeWith(pattern: RegExp, value: string): string {
  if (!suspect.test(value)) return value;
  return replaceForbidden(value).replace(pattern, (character) => entities[character] ?? character);
}

/** Thoát ký tự trong giá trị thuộc tính. */
export function escapeAttribute(value: string): string {
  return escapeWith(/[&<>"\t\n\r]/g, value);
}

/** Thoát ký tự trong chữ của phần tử. */
export function escapeText(value: string): string {
  return escapeWith(/[&<>\r]/g, value);
}

/** Thoát ký tự trong chữ của phần tử, and its quote marks. */
export function escapeQuotedText(value: string): string {
  return escapeWith(/[&<>"'\r]/g, value);
}
