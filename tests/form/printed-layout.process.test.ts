import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findMissing, type PrintedPage, type PrintedWord, printPages } from './printed-pages.js';
import { type DocumentName, produce } from './produce.js';

const missing = findMissing();

/** The documents that are printed, with their pages: first pages carry no number. */
const PRINTED: readonly DocumentName[] = ['da06', 'vanHanh', 'keHoach', 'congVan'];

function findLine(page: PrintedPage | undefined, line: string): readonly PrintedWord[] {
  const words = page?.words ?? [];
  const wanted = line.split(' ');
  const start = words.findIndex((_, index) =>
    wanted.every((text, offset) => words[index + offset]?.text === text),
  );
  return start < 0 ? [] : words.slice(start, start + wanted.length);
}

/** Words that stand wholly in the top margin, which is at least 20 mm deep. */
function listTopMargin(page: PrintedPage): readonly PrintedWord[] {
  return page.words.filter(({ bottom }) => bottom <= 20.1);
}

describe.each(PRINTED)('%s: khi in', (name) => {
  let pages: readonly PrintedPage[] = [];

  beforeAll(async () => {
    if (missing === undefined) pages = await printPages((await produce(name)).bytes);
  });

  beforeEach((context) => {
    if (missing !== undefined) context.skip(`there is no ${missing} here`);
  });

  it.each(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'])(
    'prints "%s" on one line (Phụ lục I, Phần I, II.1)',
    (line) => {
      const words = findLine(pages[0], line);
      expect(words.length).toBeGreaterThan(0);
      expect(
        Math.max(...words.map(({ top }) => top)) - Math.min(...words.map(({ top }) => top)),
      ).toBeLessThan(1);
    },
  );

  it('prints number and date on one line (II.4.c)', () => {
    const words = pages[0]?.words ?? [];
    const number = words.find(({ text }) => text === 'Số:');
    const date = words.find(({ text, top }) => text === 'ngày' && number && Math.abs(top - number.top) < 1.5);
    expect(number).toBeDefined();
    expect(date).toBeDefined();
  });

  it('prints the page number alone in the top margin, centred, but not on a first page (I.7, III.1.đ)', () => {
    let expected = 0;
    for (const page of pages) {
      const isFirst = page === pages[0] || page.words[0]?.text === 'Phụ';
      expected = isFirst ? 1 : expected + 1;
      const numbers = listTopMargin(page);
      expect(numbers.map(({ text }) => text)).toEqual(isFirst ? [] : [String(expected)]);
      const [number] = numbers;
      const centre = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
      // The text area lies between margins of 30 and 15 mm.
      if (number) expect(Math.abs(centre - (30 + (page.width - 45) / 2))).toBeLessThan(3);
    }
  });

  it('keeps every word between the margins (I.3)', () => {
    for (const page of pages) {
      expect(page.words.filter(({ left, right }) => left < 29.5 || right > page.width - 14.5)).toEqual([]);
    }
  });

  it('keeps signature and Nơi nhận on one page, level with each other (II.9.d)', () => {
    const pageOf = (text: string) => pages.findIndex((page) => page.words.some((word) => word.text === text));
    const page = pages[pageOf('Nơi')];
    const title = findLine(page, 'Nơi nhận:')[0];
    const archive = findLine(page, 'Lưu: VT,')[0];
    const capacity = page?.words.find(({ text }) => /^(TM|KT|TL)\.$/.test(text));
    expect(title && archive && capacity).toBeDefined();
    expect(Math.abs((title?.bottom ?? 0) - (capacity?.bottom ?? 99))).toBeLessThan(3);
  });
});
