import { crc32, deflateRawSync } from 'node:zlib';

/** Các phần của gói: path inside the package → bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;

// APPNOTE.TXT 4.4.6: 1980-01-01 00:00, so that the same parts always give the same bytes.
const dosTime = 0;
const dosDate = 0x21;
const utf8Names = 0x0800;
const deflated = 8;
const versionNeeded = 20;

interface PackedPart {
  readonly packed: Buffer;
  readonly size: number;
  readonly checksum: number;
}

interface Entry extends PackedPart {
  readonly name: Buffer;
}

/** Phần đã nén: those of the reference package go as they are into one document after another. */
const packedParts = new WeakMap<Uint8Array, PackedPart>();

function packPart(content: Uint8Array): PackedPart {
  const known = packedParts.get(content);
  if (known) return known;
  const packed = { packed: deflateRawSync(content), size: content.length, checksum: crc32(content) };
  packedParts.set(content, packed);
  return packed;
}

function packEntry(path: string, content: Uint8Array): Entry {
  return { name: Buffer.from(path, 'utf8'), ...packPart(content) };
}

/** Fields that the local header and the directory share (APPNOTE.TXT 4.3.7, from "version needed"). */
function writeSharedFields(header: Buffer, offset: number, entry: Entry): void {
  header.writeUInt16LE(versionNeeded, offset);
  header.writeUInt16LE(utf8Names, offset + 2);
  header.writeUInt16LE(deflated, offset + 4);
  header.writeUInt16LE(dosTime, offset + 6);
  header.writeUInt16LE(dosDate, offset + 8);
  header.writeUInt32LE(entry.checksum, offset + 10);
  header.writeUInt32LE(entry.packed.length, offset + 14);
  header.writeUInt32LE(entry.size, offset + 18);
  header.writeUInt16LE(entry.name.length, offset + 22);
}

function writeLocalHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeSharedFields(header, 4, entry);
  return Buffer.concat([header, entry.name]);
}

function writeDirectoryHeader(entry: Entry, position: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeSharedFields(header, 6, entry);
  header.writeUInt32LE(position, 42);
  return Buffer.concat([header, entry.name]);
}

function writeDirectoryEnd(count: number, size: number, position: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(position, 16);
  return end;
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
    const entry = packEntry(path, parts.get(path) ?? new Uint8Array());
    const header = writeLocalHeader(entry);
    directory.push(writeDirectoryHeader(entry, position));
    files.push(header, entry.packed);
    position += header.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, header) => sum + header.length, 0);
  const end = writeDirectoryEnd(directory.length, directorySize, position);
  return Buffer.concat([...files, ...directory, end]);
}
