import { inflateRawSync } from 'node:zlib';

const directoryEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const directoryHeader = 0x02014b50;
const stored = 0;

/** The content stands behind the local header, whose extra field may be longer than the directory's (4.3.7). */
function readContent(file: Buffer, header: number): Buffer {
  const local = file.readUInt32LE(header + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(header + 20));
  return file.readUInt16LE(header + 10) === stored ? Buffer.from(packed) : inflateRawSync(packed);
}

/**
 * Đọc các phần của gói: name → content, in the order of the directory (APPNOTE.TXT 4.3.12, 4.3.16).
 * @throws when the bytes are no ZIP file, or a broken one.
 */
export function readParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(directoryEnd);
  if (end < 0) throw new Error('no ZIP file');
  const parts = new Map<string, Uint8Array>();
  let header = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(header) !== directoryHeader) throw new Error('no entry of a ZIP directory');
    const nameEnd = header + 46 + file.readUInt16LE(header + 28);
    parts.set(file.toString('utf8', header + 46, nameEnd), readContent(file, header));
    header = nameEnd + file.readUInt16LE(header + 30) + file.readUInt16LE(header + 32);
  }
  return parts;
}
