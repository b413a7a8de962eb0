import { describe, expect, it } from 'vitest';
import type { DocumentForm, ParagraphForm } from './form-model.js';
import { describeLetters, getSection, listPlaced, measureTextArea } from './place.js';
import { DOCUMENT_NAMES, produce } from './produce.js';

/** A twip is 0,018 mm: Word keeps lengths no finer. */
const TWIP = 0.02;

function listParagraphs(form: DocumentForm): readonly ParagraphForm[] {
  return [...form.sections.flatMap(listPlaced), ...[...form.footnotes.values()].flat()];
}

describe.each(DOCUMENT_NAMES)('%s: trang giấy và phông chữ', (name) => {
  it('is A4, upright unless a section is turned (Phụ lục I, Phần I, I.1 và I.2)', async () => {
    for (const { width, height, orientation } of (await produce(name)).form.sections) {
      const sides = orientation === 'landscape' ? [height, width] : [width, height];
      expect(sides[0]).toBeCloseTo(210, 1);
      expect(sides[1]).toBeCloseTo(297, 1);
    }
  });

  it('keeps the margins: top and bottom 20–25, left 30–35, right 15–20 mm (I.3)', async () => {
    for (const { top, bottom, left, right } of (await produce(name)).form.sections) {
      for (const [margin, least, most] of [
        [top, 20, 25],
        [bottom, 20, 25],
        [left, 30, 35],
        [right, 15, 20],
      ] as const) {
        expect(margin).toBeGreaterThanOrEqual(least - TWIP);
        expect(margin).toBeLessThanOrEqual(most + TWIP);
      }
    }
  });

  it('is set in Times New Roman (I.4)', async () => {
    const runs = listParagraphs((await produce(name)).form).flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
  });

  it('is black, but for the red mark of urgency (I.4 và III.2.b)', async () => {
    const runs = listParagraphs((await produce(name)).form).flatMap((paragraph) => paragraph.runs);
    const coloured = runs.filter(({ color }) => color !== '000000').map(({ text }) => text.trim());
    expect(coloured.filter((text) => !/^(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/.test(text))).toEqual([]);
  });

  it('writes composed Unicode letters (I.4, TCVN 6909:2001)', async () => {
    const texts = listParagraphs((await produce(name)).form).map(({ text }) => text);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('says that its language is Vietnamese', async () => {
    const runs = listParagraphs((await produce(name)).form).flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map(({ language }) => language))).toEqual(new Set(['vi-VN']));
  });

  it('numbers pages in the top margin: centred, 13–14, upright (I.7)', async () => {
    for (const { defaultHeader, top, header } of (await produce(name)).form.sections) {
      const [number] = defaultHeader;
      expect(defaultHeader.map(({ text }) => text)).toEqual(['‹PAGE›']);
      expect(number?.alignment).toBe('center');
      expect(number && describeLetters(number)).toMatchObject({ bold: false, italic: false });
      const size = number?.runs[0]?.size ?? 0;
      expect(size).toBeGreaterThanOrEqual(13);
      expect(size).toBeLessThanOrEqual(14);
      expect(header + (size * 25.4) / 72).toBeLessThan(top);
    }
  });

  it('starts each section at 1 and hides the number of its first page (I.7 và III.1.đ)', async () => {
    for (const section of (await produce(name)).form.sections) {
      expect(section.startsAt).toBe(1);
      expect(section.hasOwnFirstPage).toBe(true);
      expect(section.firstHeader.map(({ text }) => text).join('')).not.toContain('‹PAGE›');
    }
  });

  it('lets no table or indent leave the text area (IV.2)', async () => {
    for (const section of (await produce(name)).form.sections) {
      for (const block of section.blocks) {
        if (block.kind === 'table') expect(block.width).toBeLessThanOrEqual(measureTextArea(section) + TWIP);
        else
          expect(Math.min(block.left, block.left + block.firstLine, block.right)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

it('turns only the annex that asks for it (I.2 và III.1)', async () => {
  const { form } = await produce('keHoach');
  expect(form.sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape']);
  expect(getSection(form, 2).width).toBeGreaterThan(getSection(form, 2).height);
});
