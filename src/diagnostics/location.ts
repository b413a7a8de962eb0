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

/** Một khúc của JSON Pointer, as it is written there (RFC 6901, clause 3). */
export function escapeToken(token: number | string): number | string {
  if (typeof token === 'number' || !(token.includes('/') || token.includes('~'))) return token;
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Các khúc của một JSON Pointer, as they are in the data (RFC 6901, clause 4). */
export function splitPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Vị trí của một mục con. */
export function childLocation(location: Location, ...tokens: readonly (number | string)[]): Location {
  let pointer = location.pointer ?? '';
  for (const token of tokens) pointer += `/${escapeToken(token)}`;
  return { file: location.file, pointer };
}

/** Vị trí trên tên khóa thay vì giá trị. */
export function onKey(location: Location): Location {
  return { ...location, on: 'key' };
}
