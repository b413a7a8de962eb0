import type { Problem } from '../diagnostics/index.js';
import type { TextFile } from './text-file.js';
import { refuseCharacter } from './yaml-problems.js';

/**
 * Ký tự không được có trong chữ: those that XML forbids (XML 1.0, production 2, and lone surrogates), the other
 * control characters, and the marks that turn the direction of writing, so that a figure would be read backwards.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Ký tự cấm đầu tiên của một đoạn chữ, as "U+0007"; undefined when there is none. */
export function findForbiddenCharacter(text: string): string | undefined {
  const found = FORBIDDEN.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One class, tried first because it is fast: whatever is forbidden or ends a line in an odd way, and surrogates. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;
const UNUSUAL_SPACE = /[\t\u2028\u2029]|\r(?!\n)/;

/** Chữ chỉ có ký tự thường: none that is forbidden, no tab, no end of line but LF and CR LF. */
export function isOrdinaryText(text: string): boolean {
  return !SUSPECT.test(text) || !(UNUSUAL_SPACE.test(text) || FORBIDDEN.test(text));
}

/** Ký tự cấm đầu tiên của cả một tệp, for files that are not YAML. */
export function findForbidden(file: TextFile): readonly Problem[] {
  const character = findForbiddenCharacter(file.text);
  if (character === undefined) return [];
  const at = file.text.search(FORBIDDEN);
  return [refuseCharacter(character, file.path, [at, at + 1])];
}
