// APPNOTE.TXT 4.4.6: 1980-01-01 00:00, so that the same parts always give the same bytes.
const dosTime = 0;
const dosDate = 0x21;
const deflated = 8;
const versionNeeded = 20;
/** 4.4.4: names in UTF-8; and sizes behind the content, for what is written before they are known. */
const utf8Names = 0x0800;
const sizesBehind = 0x0008;

/** Phần đã nén của gói. */
export interface PackedPart {
  readonly name: string;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** The content was written piece by piece: its sizes stand behind it. */
  readonly streamed: boolean;
}

/** Fields that the local header and the directory share (4.3.7, from "version needed"). */
function writeSharedFields(header: Buffer, offset: number, part: PackedPart): void {
  header.writeUInt16LE(versionNeeded, offset);
  header.writeUInt16LE(part.streamed ? utf8Names | sizesBehind : utf8Names, offset + 2);
  header.writeUInt16LE(deflated, offset + 4);
  header.writeUInt16LE(dosTime, offset + 6);
  header.writeUInt16LE(dosDate, offset + 8);
  header.writeUInt32LE(part.checksum, offset + 10);
  header.writeUInt32LE(part.packedSize, offset + 14);
  header.writeUInt32LE(part.size, offset + 18);
  header.writeUInt16LE(Buffer.byteLength(part.name), offset + 22);
}

/** Đầu của một phần (4.3.7). */
export function writeLocalHeader(part: PackedPart): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeSharedFields(header, 4, part);
  return Buffer.concat([header, Buffer.from(part.name)]);
}

/** Kích thước ghi sau nội dung (4.3.9). */
export function writeSizes({ checksum, packedSize, size }: PackedPart): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(checksum, 4);
  record.writeUInt32LE(packedSize, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

/** Dòng của thư mục gói (4.3.12). */
export function writeDirectoryHeader(part: PackedPart, position: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeSharedFields(header, 6, part);
  header.writeUInt32LE(position, 42);
  return Buffer.concat([header, Buffer.from(part.name)]);
}

/** Cuối thư mục gói (4.3.16). */
export function writeDirectoryEnd(count: number, size: number, position: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(position, 16);
  return end;
}
