import { crc32, deflateRawSync } from 'node:zlib';

/**
 * @param {number} signature
 * @param {readonly [name: Buffer, content: Buffer, packed: Buffer]} part
 * @param {number} [offset] of the local header, in the directory
 */
function drawHeader(signature, [name, content, packed], offset) {
  const isDirectory = offset !== undefined;
  const header = Buffer.alloc(isDirectory ? 46 : 30);
  header.writeUInt32LE(signature, 0);
  let at = isDirectory ? header.writeUInt16LE(20, 4) : 4;
  at = header.writeUInt16LE(20, at);
  at = header.writeUInt16LE(0x800, at);
  at = header.writeUInt16LE(8, at);
  at = header.writeUInt32LE(0x210000, at);
  at = header.writeUInt32LE(crc32(content), at);
  at = header.writeUInt32LE(packed.length, at);
  at = header.writeUInt32LE(content.length, at);
  header.writeUInt16LE(name.length, at);
  if (isDirectory) header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/**
 * Gói các phần thành tệp ZIP bằng zlib của Node.
 * @param {Readonly<Record<string, string>>} parts
 * @returns {Buffer}
 */
export function zipParts(parts) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const part = /** @type {const} */ ([Buffer.from(name), content, deflateRawSync(content)]);
    const header = drawHeader(0x04034b50, part);
    directory.push(drawHeader(0x02014b50, part, offset));
    pieces.push(header, part[2]);
    offset += header.length + part[2].length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, entries, end]);
}
