import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasFact, listFigures, readFacts, readWords, splitWords } from '../form/facts.js';
import { findTable, readCells, readForm } from './produce-plan.js';

const open = (name: string) => new URL(`../fixtures/facts/${name}.txt`, import.meta.url);
/** Official names of the indicators, as they stand in the two tables of the source. */
const NAMES = open('ten-chi-tieu');
const ROWS = open('ke-hoach-cds-2026-chi-tieu');

/** Ordinals, which the composer counts: levels, and rows of the tables up to 23. */
const OWN_FIGURES = /^([1-9](\.[1-9])?|1\d|2[0-3])$/;

const LISTS = [
  ['directive', open('cong-van-ra-soat'), 60, []],
  ['plan', open('ke-hoach-cds-2026'), 400, readFacts(ROWS)],
] as const;

describe.each(LISTS)('%s: đủ dữ kiện của văn bản gốc', (name, list, least, further) => {
  const facts = readFacts(list);

  it('reads a list of facts that is whole', () => {
    expect(facts.length).toBeGreaterThan(least);
    expect(new Set(facts.map(({ text }) => text)).size).toBe(facts.length);
  });

  it('holds every fact next to its own words', () => {
    const words = readWords(readForm(name));
    const missing = facts.filter((fact) => !hasFact(words, fact));
    expect(missing.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
  });

  it('prints no figure that the lists do not know', () => {
    const known = new Set([...facts, ...further].flatMap(({ near, figure }) => [...near, ...figure]));
    const figures = listFigures(readWords(readForm(name)));
    const strange = figures.filter((word) => !known.has(word) && !OWN_FIGURES.test(word));
    expect([...new Set(strange)]).toEqual([]);
  });
});

describe('bảng chỉ tiêu của kế hoạch', () => {
  const facts = readFacts(ROWS);

  it('holds every fact of a row in that one row', () => {
    const form = readForm('plan');
    const rows = [1, 2].flatMap((section) => readCells(findTable(form, section)));
    const words = rows.map((cells) => splitWords(cells.join('\n')));
    const missing = facts.filter((fact) => !words.some((row) => hasFact(row, fact)));
    expect(missing.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
  });

  it('names each of them as the source does, to the letter', () => {
    const form = readForm('plan');
    const [results = [], targets = []] = readFileSync(NAMES, 'utf8')
      .trim()
      .split('\n\n')
      .map((part) => part.split('\n'));
    const printed = [1, 2].map((section) => readCells(findTable(form, section)).map((cells) => cells[1]));
    expect(printed[0]?.slice(1)).toEqual(results);
    expect(printed[1]).toEqual(expect.arrayContaining(targets));
    expect([results.length, targets.length]).toEqual([23, 34]);
  });

  it('has as many rows as the source: 23 results, 34 targets in five groups', () => {
    const form = readForm('plan');
    const count = (section: number) => readCells(findTable(form, section)).length - 1;
    expect([count(1), count(2)]).toEqual([23, 34 + 5]);
  });
});
