import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/index.js';
import { buildReferencePackage } from '../../../src/writers/docx/reference/index.js';
import { decision } from './decision.fixture.js';
import { findParagraphs, listErrors, readPart, readText } from './docx-parts.js';

let written: Uint8Array;
let body: string;

beforeAll(async () => {
  written = writeDocx(decision, await buildReferencePackage());
  body = readPart(written, 'word/document.xml');
});

describe('quyết định', () => {
  it('is valid Open XML', async () => {
    expect(await listErrors(written)).toEqual([]);
  });

  it('gives a long authority name and a long subject lines of like length', () => {
    for (const styleId of ['CoQuanBanHanh', 'TrichYeu']) {
      expect(findParagraphs(body, styleId)[0]).toMatch(/<w:ind w:left="\d+" w:right="\d+"\/>/);
    }
  });

  it('hangs one long addressee under the beginning of its name', () => {
    expect(findParagraphs(body, 'KinhGui')[0]).toMatch(/<w:ind w:left="\d+" w:hanging="\d+"\/>/);
  });

  it('draws no paragraph for an absent subject', () => {
    expect(findParagraphs(body, 'TenLoai').map(readText)).toEqual(['QUYẾT ĐỊNH', 'GIẤY GIỚI THIỆU']);
    expect(findParagraphs(body, 'TrichYeu')).toHaveLength(1);
  });

  it('fills short rows and draws no table without rows', () => {
    expect(findParagraphs(body, 'OBang').map(readText)).toEqual(['', '', 'Một ô', '']);
    expect(body.match(/BangSoLieu/g)).toHaveLength(1);
  });
});
