import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { combineHashes, DIGEST_PART, writeDigestPart } from '../package-digest/index.js';
import {
  type PackedPart,
  writeDirectoryEnd,
  writeDirectoryHeader,
  writeLocalHeader,
  writeSizes,
} from '../zip-records/index.js';
import { PartWriter } from './part-writer.js';

/** Phần đang ghi. */
export interface OpenPart {
  readonly writer: PartWriter;
  readonly close: () => Promise<void>;
}

/**
 * Gói ZIP ghi dần ra `output`, with the digest of its parts. One part at a time goes straight out;
 * another one can be written meanwhile, of which the compressed bytes wait in memory.
 */
export class PackageStream {
  readonly #output: Writable;
  readonly #hashes = new Map<string, string>();
  readonly #directory: Buffer[] = [];
  readonly #open = new Set<PartWriter>();
  #position = 0;

  constructor(output: Writable) {
    this.#output = output;
  }

  /** A part that is written before its size is known. */
  openStreamed(name: string): OpenPart {
    const start = this.#position;
    const unknown: PackedPart = { name, checksum: 0, packedSize: 0, size: 0, streamed: true };
    this.#write(writeLocalHeader(unknown));
    const contentStart = this.#position;
    const writer = this.#openWriter((packed) => (this.#write(packed) ? undefined : this.#waitForRoom()));
    const close = async () => {
      const { digest, ...sizes } = await writer.close();
      const part = { ...unknown, ...sizes, packedSize: this.#position - contentStart };
      this.#write(writeSizes(part));
      this.#enter(part, start, digest);
      this.#open.delete(writer);
    };
    return { writer, close };
  }

  /** A part that is written beside another one; closing it puts it into the package. */
  openSpooled(name: string): OpenPart {
    const pieces: Buffer[] = [];
    const writer = this.#openWriter((packed) => {
      pieces.push(packed);
      return undefined;
    });
    const close = async () => {
      const { digest, ...sizes } = await writer.close();
      const packedSize = pieces.reduce((sum, piece) => sum + piece.length, 0);
      const part: PackedPart = { name, ...sizes, packedSize, streamed: false };
      this.#enter(part, this.#position, digest);
      this.#write(writeLocalHeader(part));
      for (const piece of pieces) if (!this.#write(piece)) await this.#waitForRoom();
      this.#open.delete(writer);
    };
    return { writer, close };
  }

  /** Writes a small part whole. */
  async add(name: string, content: string): Promise<void> {
    const part = this.openSpooled(name);
    part.writer.write(content);
    await part.close();
  }

  get isFull(): boolean {
    for (const writer of this.#open) if (writer.isFull) return true;
    return false;
  }

  async drain(): Promise<void> {
    for (const writer of this.#open) await writer.drain();
  }

  /** Writes the digest of all parts and the directory, and ends the output. */
  async finish(): Promise<void> {
    await this.add(DIGEST_PART, writeDigestPart(combineHashes(this.#hashes)));
    const start = this.#position;
    for (const header of this.#directory) this.#write(header);
    this.#write(writeDirectoryEnd(this.#directory.length, this.#position - start, start));
    this.#output.end();
  }

  abort(): void {
    for (const writer of this.#open) writer.abort();
  }

  #openWriter(receive: (packed: Buffer) => Promise<unknown> | undefined): PartWriter {
    const writer = new PartWriter(receive);
    this.#open.add(writer);
    return writer;
  }

  /** False when the output is full. */
  #write(bytes: Buffer): boolean {
    this.#position += bytes.length;
    return this.#output.write(bytes);
  }

  #waitForRoom(): Promise<unknown> {
    return once(this.#output, 'drain');
  }

  #enter(part: PackedPart, position: number, digest: string): void {
    this.#directory.push(writeDirectoryHeader(part, position));
    this.#hashes.set(part.name, digest);
  }
}
