import { expect, it } from 'vitest';
import { hashContent } from '../../src/text/index.js';

/** SHA-256 of "abc", as FIPS 180-2 gives it (Appendix B.1). */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('dấu băm là SHA-256 of the contents one after the other', () => {
  expect(hashContent('abc')).toBe(ABC);
  expect(hashContent('a', 'bc')).toBe(ABC);
  expect(hashContent(new TextEncoder().encode('ab'), 'c')).toBe(ABC);
  expect(hashContent('cba')).not.toBe(ABC);
});
