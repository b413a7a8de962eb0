/** Khóa của những câu chữ có thể chứa `{mã văn bản}`. */
export const PROSE_KEYS: ReadonlySet<string> = new Set(['result', 'subject', 'text', 'title']);

const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

/** Các mã văn bản viết trong câu chữ, in order. */
export function listPlaceholders(text: string): readonly string[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id);
}
