/** CR alone ends a line as well (YAML 1.2.2, clause 5.4); one line feed for it keeps every offset. */
function endLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * Giải mã UTF-8, without the byte order mark; undefined when the bytes are not UTF-8 (RFC 3629).
 * A NUL means another encoding (UTF-16 without a mark) or no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return endLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
