import { describe, expect, it } from 'vitest';
import { describeLetters, listBody, type Placed } from './place.js';
import { DOCUMENT_NAMES, type DocumentName } from './produce.js';

/** Centred headings: Phần, Chương, Mục, Tiểu mục. */
const CENTRED = /^(Phần|Chương|Mục|Tiểu mục) [IVXLC\d]+\n/;

async function listText(name: DocumentName): Promise<readonly Placed[]> {
  return (await listBody(name)).filter(({ text }) => text !== '' && !CENTRED.test(text));
}

function hasTitleOrdinal(text: string): boolean {
  return /^([IVX]+\. |Điều \d+\.|\d+\.(\d+\.)? )/.test(text);
}

describe.each(DOCUMENT_NAMES)('%s: nội dung văn bản', (name) => {
  it('is 13–14, upright, not underlined (Phụ lục I, Phần I, II.6.e)', async () => {
    const body = await listText(name);
    expect(body.length).toBeGreaterThan(0);
    const runs = body.flatMap(({ runs }) => runs.filter(({ footnote }) => footnote === undefined));
    expect(runs.filter(({ size }) => size < 13 || size > 14)).toEqual([]);
    expect(runs.filter(({ italic, underline, caps }) => italic || underline || caps)).toEqual([]);
    expect(new Set(runs.map(({ size }) => size)).size).toBe(1);
  });

  it('is justified at both edges (II.6.e)', async () => {
    for (const { text, alignment } of await listText(name)) expect([text, alignment]).toEqual([text, 'both']);
  });

  it('indents the first line 1 or 1,27 cm and no other (II.6.e, II.6.đ)', async () => {
    for (const { text, left, right, firstLine } of await listText(name)) {
      const indent = [10, 12.7].some((wanted) => Math.abs(left + firstLine - wanted) < 0.05);
      expect([text, indent, left, right]).toEqual([text, true, 0, 0]);
    }
  });

  it('leaves 6 pt or more between paragraphs (II.6.e)', async () => {
    const body = await listBody(name);
    for (const [index, { text, before }] of body.entries()) {
      const above = body[index - 1];
      if (above) expect([text, Math.max(above.after, before) >= 6]).toEqual([text, true]);
    }
  });

  it('spaces lines from single to 1,5 (II.6.e)', async () => {
    for (const { text, line } of await listBody(name)) {
      expect([text, line >= 1 && line <= 1.5]).toEqual([text, true]);
    }
  });

  it('holds no empty paragraph, no double space and no space before a mark', async () => {
    const texts = (await listBody(name)).map(({ text }) => text);
    expect(texts.filter((text) => /^\s*$|\S {2}|\s[,;.:!?](\s|$)|^\s|\s$/.test(text))).toEqual([]);
  });

  it('ends its last paragraph with "./." and no other (mẫu 1.1–1.5)', async () => {
    const texts = (await listBody(name)).map(({ text }) => text);
    expect(texts.at(-1)).toMatch(/[^\s.;:,]\.\/\.$/);
    expect(texts.slice(0, -1).filter((text) => text.includes('./.'))).toEqual([]);
  });

  it('ends each other paragraph with a mark, headings without one (mẫu 1.4)', async () => {
    const body = await listText(name);
    const plain = body.filter(({ outlineLevel }) => outlineLevel === undefined);
    expect(plain.map(({ text }) => text).filter((text) => !/[.;:]$|\.\/\.$/.test(text))).toEqual([]);
    const headings = body.filter(({ outlineLevel }) => outlineLevel !== undefined);
    expect(headings.map(({ text }) => text).filter((text) => /[.;:,]$/.test(text))).toEqual([]);
  });

  it('gives titled levels an outline level and keeps them with what follows', async () => {
    for (const { text, outlineLevel, keepNext } of await listBody(name)) {
      if (outlineLevel !== undefined) expect([text, keepNext]).toEqual([text, true]);
      if (CENTRED.test(text)) expect([text, outlineLevel !== undefined]).toEqual([text, true]);
      if (outlineLevel !== undefined && !CENTRED.test(text) && !/^[a-zđ]\) /.test(text)) {
        expect([text, hasTitleOrdinal(text)]).toEqual([text, true]);
      }
    }
  });

  it('starts dashes with "- " and their parts with "+ " after them', async () => {
    const texts = (await listText(name)).map(({ text }) => text);
    for (const [index, text] of texts.entries()) {
      if (/^[-+]/.test(text)) expect(text).toMatch(/^[-+] \S/);
      if (text.startsWith('+')) expect(texts[index - 1]).toMatch(/^[-+] /);
    }
  });
});

it('sets emphasis of a template in bold and nothing around it (II.6.e)', async () => {
  const body = await listBody('keHoach');
  const paragraph = body.find(({ text }) => text.startsWith('Duy trì'));
  expect(paragraph?.runs.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
    'hệ thống thư điện tử công vụ',
  ]);
});

it('sets paragraphs without a title in upright letters that are not bold (II.6.e)', async () => {
  for (const name of ['da06', 'vanHanh', 'quyetDinh', 'uyQuyen'] as const) {
    const plain = (await listText(name)).filter(({ outlineLevel }) => outlineLevel === undefined);
    for (const paragraph of plain) expect(describeLetters(paragraph)).toMatchObject({ bold: false });
  }
});
