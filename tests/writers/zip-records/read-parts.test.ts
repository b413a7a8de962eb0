import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readParts } from '../../../src/writers/zip-records/index.js';

const words = strToU8('chữ '.repeat(500));
const file = zipSync({
  'word/a.xml': words,
  'b.xml': [words, { level: 0, extra: { 21589: words.slice(0, 5) } }],
});

it('reads packed and stored parts of a package that another program has written', () => {
  const parts = readParts(file);
  expect([...parts.keys()]).toEqual(['word/a.xml', 'b.xml']);
  for (const content of parts.values()) expect(strFromU8(content)).toBe(strFromU8(words));
});

it('throws at what is no package, or only a piece of one', () => {
  expect(() => readParts(words)).toThrow();
  expect(() => readParts(new Uint8Array())).toThrow();
  expect(() => readParts(file.subarray(0, -30))).toThrow();
  expect(() => readParts(file.subarray(40))).toThrow();
});
