import { createHash } from 'node:crypto';

/** Dấu băm nội dung (SHA-256, hex) of the contents one after the other. */
export function hashContent(...contents: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
