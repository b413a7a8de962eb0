import { crc32, inflateRawSync } from 'node:zlib';

const directoryEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const directoryHeader = 0x02014b50;
const stored = 0;
/** No more than a buffer holds. */
const LARGEST = 2 ** 31;

/** Gói giãn ra quá lớn: its parts are together larger than the limit. */
export class PackageTooLargeError extends Error {}

/** The content stands behind the local header, whose extra field may be longer than the directory's (4.3.7). */
function unpack(file: Buffer, header: number, limit: number): Buffer {
  const local = file.readUInt32LE(header + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(header + 20));
  // What the directory says of the size may be a lie; the bytes themselves are counted.
  const room = Math.max(1, limit);
  if (file.readUInt16LE(header + 10) === stored) return Buffer.from(packed);
  try {
    return inflateRawSync(packed, { maxOutputLength: room });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new PackageTooLargeError();
    throw error;
  }
}

/** What was changed on the way may still unpack into something. */
function readContent(file: Buffer, header: number, limit: number): Buffer {
  const content = unpack(file, header, limit);
  if (crc32(content) !== file.readUInt32LE(header + 16)) throw new Error('a damaged part');
  return content;
}

/**
 * Đọc các phần của gói: name → content, in the order of the directory (APPNOTE.TXT 4.3.12, 4.3.16).
 * @param limit how many bytes all parts may have together.
 * @throws PackageTooLargeError when they have more; another error when the bytes are no ZIP file, or a broken one.
 */
export function readParts(bytes: Uint8Array, limit = LARGEST): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(directoryEnd);
  if (end < 0) throw new Error('no ZIP file');
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  let header = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(header) !== directoryHeader) throw new Error('no entry of a ZIP directory');
    const nameEnd = header + 46 + file.readUInt16LE(header + 28);
    const content = readContent(file, header, left);
    left -= content.length;
    if (left < 0) throw new PackageTooLargeError();
    parts.set(file.toString('utf8', header + 46, nameEnd), content);
    header = nameEnd + file.readUInt16LE(header + 30) + file.readUInt16LE(header + 32);
  }
  return parts;
}
