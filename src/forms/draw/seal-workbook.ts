import {
  computeDigest,
  DIGEST_CONTENT_TYPE,
  DIGEST_PART,
  DIGEST_RELATIONSHIP,
  writeDigestPart,
} from '../../writers/package-digest/index.js';
import { readParts, writeZip } from '../../writers/zip-records/index.js';

/** A workbook has no date of its own: what it is for stands in it. */
export const MADE = new Date(Date.UTC(1980, 0, 1));

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What tells the package of the part that carries the digest. */
const MENTIONS: Readonly<Record<string, readonly [before: string, added: string]>> = {
  '[Content_Types].xml': [
    '</Types>',
    `<Override PartName="/${DIGEST_PART}" ContentType="${DIGEST_CONTENT_TYPE}"/>`,
  ],
  '_rels/.rels': [
    '</Relationships>',
    `<Relationship Id="rId-digest" Type="${DIGEST_RELATIONSHIP}" Target="${DIGEST_PART}"/>`,
  ],
};

function mention(name: string, content: Uint8Array): Uint8Array {
  const [before, added] = MENTIONS[name] ?? [];
  if (before === undefined) return content;
  return encoder.encode(decoder.decode(content).replace(before, () => `${added}${before}`));
}

/** Đóng lại tệp Excel: fixed times, sorted parts, and the digest by which a form that someone has filled is known. */
export function sealWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = new Map([...readParts(bytes)].map(([name, content]) => [name, mention(name, content)]));
  const digest = encoder.encode(writeDigestPart(computeDigest(parts)));
  return writeZip(new Map([...parts, [DIGEST_PART, digest]]));
}
