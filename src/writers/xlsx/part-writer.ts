import { createHash } from 'node:crypto';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Small enough to stay young for the garbage collector, large enough to make little of each call. */
const pieceLength = 65_536;
/** One piece being compressed and one waiting: drawing goes on meanwhile, and no more than that is held. */
const mostWaiting = 2;

/** Phần đã đóng: what the package has to know of it. */
export interface ClosedPart {
  readonly digest: string;
  readonly checksum: number;
  readonly size: number;
}

/** Ghi dần một phần của gói: text in, compressed bytes out to `receive`. */
export class PartWriter {
  readonly #hash = createHash('sha256');
  readonly #deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: pieceLength });
  #text = '';
  #checksum = 0;
  #size = 0;
  #waiting = 0;
  #resume: (() => void) | undefined;

  /** @param receive takes compressed bytes; a promise makes the part wait for it. */
  constructor(receive: (packed: Buffer) => Promise<unknown> | undefined) {
    this.#deflate.on('data', (packed: Buffer) => {
      const room = receive(packed);
      if (!room) return;
      this.#deflate.pause();
      room.then(
        () => this.#deflate.resume(),
        () => this.abort(),
      );
    });
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= pieceLength) this.#flush();
  }

  /** `drain` before writing more, or everything written stays in memory. */
  get isFull(): boolean {
    return this.#waiting >= mostWaiting;
  }

  /** Resolves when there is room; never when the part has been aborted. */
  drain(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isFull) this.#resume = resolve;
      else resolve();
    });
  }

  /** Resolves when all compressed bytes have been received. */
  close(): Promise<ClosedPart> {
    this.#flush();
    return new Promise((resolve) => {
      this.#deflate.once('end', () => {
        resolve({ digest: this.#hash.digest('hex'), checksum: this.#checksum, size: this.#size });
      });
      this.#deflate.end();
    });
  }

  abort(): void {
    this.#deflate.destroy();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#hash.update(bytes);
    this.#checksum = crc32(bytes, this.#checksum);
    this.#size += bytes.length;
    this.#waiting += 1;
    this.#deflate.write(bytes, (error) => {
      if (error) return;
      this.#waiting -= 1;
      this.#resume?.();
      this.#resume = undefined;
    });
  }
}
