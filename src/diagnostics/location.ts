/**
 * Vị trí của phát hiện: a file and a JSON Pointer (RFC 6901) in it, or a character offset in a text file.
 * Lines and columns are looked up only when a finding is printed.
 */
export interface Location {
  readonly file: string;
  readonly pointer?: string;
  /** `key` points at the name of the entry instead of its value. */
  readonly on?: 'key' | 'value';
  readonly offset?: number;
  readonly endOffset?: number;
}

/** One token of a JSON Pointer. */
function escapePointerToken(token: number | string): string {
  if (typeof token === 'number') return String(token);
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** Vị trí của một mục con. */
export function childLocation(location: Location, ...tokens: readonly (number | string)[]): Location {
  let pointer = location.pointer ?? '';
  for (const token of tokens) pointer += `/${escapePointerToken(token)}`;
  return { file: location.file, pointer };
}

/** Vị trí trên tên khóa thay vì giá trị. */
export function onKey(location: Location): Location {
  return { ...location, on: 'key' };
}
