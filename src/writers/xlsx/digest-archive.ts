import { createHash } from 'node:crypto';
import { PassThrough, Readable, type TransformCallback } from 'node:stream';
import {
  combineHashes,
  DIGEST_CONTENT_TYPE,
  DIGEST_PART,
  DIGEST_RELATIONSHIP,
  hashPart,
  writeDigestPart,
} from '../package-digest/index.js';

/** The part of archiver that exceljs uses. */
export interface Archive {
  append(source: Readable | string, entry: { readonly name: string; readonly date?: Date }): unknown;
  finalize(): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  abort(): unknown;
}

// APPNOTE.TXT 4.4.6: the earliest time a ZIP can hold, read by archiver as UTC.
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

const ADDITIONS: Readonly<Record<string, (xml: string) => string>> = {
  '[Content_Types].xml': (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/${DIGEST_PART}" ContentType="${DIGEST_CONTENT_TYPE}"/></Types>`,
    ),
  '_rels/.rels': (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="qndsDigest" Type="${DIGEST_RELATIONSHIP}" Target="${DIGEST_PART}"/></Relationships>`,
    ),
};

/** Dòng dữ liệu đi qua và được băm. */
class HashingStream extends PassThrough {
  readonly #hash = createHash('sha256');
  readonly #done: (hash: string) => void;

  constructor(done: (hash: string) => void) {
    super();
    this.#done = done;
  }

  override _transform(chunk: Buffer, encoding: BufferEncoding, callback: TransformCallback): void {
    this.#hash.update(chunk);
    super._transform(chunk, encoding, callback);
  }

  override _flush(callback: TransformCallback): void {
    this.#done(this.#hash.digest('hex'));
    callback();
  }
}

/**
 * Makes the archive of exceljs give the same bytes each time and carry the digest of its parts.
 * @param onEntry is told of each entry that is written piece by piece.
 */
export function steadyArchive(archive: Archive, onEntry: (entry: PassThrough) => void): void {
  const hashes = new Map<string, string>();
  const append = archive.append.bind(archive);
  const finalize = archive.finalize.bind(archive);
  archive.append = (source, { name }) => {
    const path = name.replace(/^\//, '');
    if (typeof source !== 'string') {
      const entry = new HashingStream((hash) => hashes.set(path, hash));
      onEntry(entry);
      source.pipe(entry);
      return append(entry, { name, date: ENTRY_DATE });
    }
    const content = ADDITIONS[path]?.(source) ?? source;
    hashes.set(path, hashPart(Buffer.from(content, 'utf8')));
    return append(content, { name, date: ENTRY_DATE });
  };
  archive.finalize = () => {
    // Read only when the archive comes to it: by then every other part has been hashed.
    const part = Readable.from(
      (function* () {
        yield Buffer.from(writeDigestPart(combineHashes(hashes)), 'utf8');
      })(),
    );
    append(part, { name: DIGEST_PART, date: ENTRY_DATE });
    return finalize();
  };
}
