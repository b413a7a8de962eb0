import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../src/writers/zip-records/index.js';

describe('writeZip', () => {
  const parts = new Map([
    ['word/b.xml', strToU8('b'.repeat(5000))],
    ['a.xml', strToU8('ấ')],
    ['[Content_Types].xml', strToU8('types')],
    ['empty', new Uint8Array()],
  ]);

  it('is read back as it was written, content types first', () => {
    const files = unzipSync(writeZip(parts));
    expect(Object.keys(files)).toEqual(['[Content_Types].xml', 'a.xml', 'empty', 'word/b.xml']);
    expect(strFromU8(files['a.xml'] ?? new Uint8Array())).toBe('ấ');
    expect(files['word/b.xml']).toHaveLength(5000);
  });

  it('does not depend on the order of the parts', () => {
    expect(writeZip(new Map([...parts].reverse()))).toEqual(writeZip(parts));
  });
});
