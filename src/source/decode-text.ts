/** Giải mã UTF-8, without the byte order mark; undefined when the bytes are not UTF-8 (RFC 3629). */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
