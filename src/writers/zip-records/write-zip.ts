import { crc32, deflateRawSync } from 'node:zlib';
import { writeDirectoryEnd, writeDirectoryHeader, writeLocalHeader } from './zip-records.js';

/** Các phần của gói: path inside the package → bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Nội dung đã nén của một phần. */
interface PackedContent {
  readonly packed: Buffer;
  readonly size: number;
  readonly checksum: number;
}

/** Phần đã nén: those of the reference package go as they are into one document after another. */
const packedContents = new WeakMap<Uint8Array, PackedContent>();

function packContent(content: Uint8Array): PackedContent {
  const known = packedContents.get(content);
  if (known) return known;
  const packed = { packed: deflateRawSync(content), size: content.length, checksum: crc32(content) };
  packedContents.set(content, packed);
  return packed;
}

function orderPaths(parts: Parts): string[] {
  const first = '[Content_Types].xml';
  const rest = [...parts.keys()].filter((path) => path !== first).sort();
  return parts.has(first) ? [first, ...rest] : rest;
}

/** Đóng gói ZIP: sorted entries with [Content_Types].xml first, fixed times. */
export function writeZip(parts: Parts): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const path of orderPaths(parts)) {
    const { packed, ...sizes } = packContent(parts.get(path) ?? new Uint8Array());
    const part = { name: path, ...sizes, packedSize: packed.length, streamed: false };
    const header = writeLocalHeader(part);
    directory.push(writeDirectoryHeader(part, position));
    files.push(header, packed);
    position += header.length + packed.length;
  }
  const directorySize = directory.reduce((sum, header) => sum + header.length, 0);
  const end = writeDirectoryEnd(directory.length, directorySize, position);
  return Buffer.concat([...files, ...directory, end]);
}
