import { createHash } from 'node:crypto';
import { readParts } from '../zip-records/index.js';

/** Phần của gói mang dấu vân tay (ECMA-376, Part 2, custom properties). */
export const DIGEST_PART = 'docProps/custom.xml';
export const DIGEST_RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
export const DIGEST_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

const NAME = 'qnds-digest';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
// The format id that the standard gives to properties of users.
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const STORED = new RegExp(`name="${NAME}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`);

/** Parts that stand in one document after another are hashed once. */
const knownHashes = new WeakMap<Uint8Array, string>();

/** Dấu vân tay của một phần, which must not change afterwards. */
function hashPart(content: Uint8Array): string {
  const hash = knownHashes.get(content) ?? createHash('sha256').update(content).digest('hex');
  knownHashes.set(content, hash);
  return hash;
}

/** Dấu vân tay của gói, from those of its parts by name; the part that carries it does not count. */
export function combineHashes(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes]
    .filter(([name]) => name !== DIGEST_PART)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256')
    .update(lines.map(([name, hash]) => `${name}\n${hash}\n`).join(''))
    .digest('hex');
}

/** Dấu vân tay của các phần đã có đủ. */
export function computeDigest(parts: ReadonlyMap<string, Uint8Array>): string {
  return combineHashes(new Map([...parts].map(([name, content]) => [name, hashPart(content)])));
}

/** Nội dung của phần mang dấu vân tay. */
export function writeDigestPart(digest: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Properties xmlns="${PROPERTIES}" xmlns:vt="${TYPES}">` +
    `<property fmtid="${FORMAT}" pid="2" name="${NAME}"><vt:lpwstr>${digest}</vt:lpwstr></property></Properties>`
  );
}

/** The directory end closes the file (APPNOTE.TXT 4.3.16): nothing has been added behind it. */
function endsWithDirectory(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-22);
  return end.length === 22 && end[0] === 0x50 && end[1] === 0x4b && end[2] === 0x05 && end[3] === 0x06;
}

/**
 * Tệp còn nguyên như lúc được tạo không: false when someone has edited it since, or it was never ours.
 * @param bytes a DOCX or XLSX file.
 */
export function isAsGenerated(bytes: Uint8Array): boolean {
  if (!endsWithDirectory(bytes)) return false;
  try {
    const parts = readParts(bytes);
    const stored = STORED.exec(new TextDecoder().decode(parts.get(DIGEST_PART)))?.[1];
    return stored !== undefined && stored === computeDigest(parts);
  } catch {
    return false;
  }
}
