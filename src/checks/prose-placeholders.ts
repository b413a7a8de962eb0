const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

/** Các mã văn bản viết trong câu chữ, in order. */
export function listPlaceholders(text: string): readonly string[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id);
}
