import { describe, expect, it } from 'vitest';
import { hasFact, listFigures, readFacts, readWords, splitWords } from './facts.js';
import { type DocumentName, produce } from './produce.js';

const LISTS: readonly (readonly [DocumentName, URL, number])[] = [
  ['da06', new URL('../fixtures/facts/da06-2025-11.txt', import.meta.url), 150],
  ['vanHanh', new URL('../fixtures/facts/van-hanh-2025-07.txt', import.meta.url), 100],
];

/** Ordinals of the levels, which the composer counts. */
const OWN_FIGURES = /^[1-9](\.[1-9])?$/;

describe.each(LISTS)('%s: đủ dữ kiện của văn bản gốc', (name, list, least) => {
  const facts = readFacts(list);

  it('reads a list of facts that is whole', () => {
    expect(facts.length).toBeGreaterThan(least);
    expect(new Set(facts.map(({ text }) => text)).size).toBe(facts.length);
  });

  it('holds every fact next to its own words', async () => {
    const words = readWords((await produce(name)).form);
    const missing = facts.filter((fact) => !hasFact(words, fact));
    expect(missing.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
  });

  it('prints no figure that the list does not know', async () => {
    const known = new Set(facts.flatMap(({ near, figure }) => [...near, ...figure]));
    const words = readWords((await produce(name)).form);
    const strange = listFigures(words).filter((word) => !known.has(word) && !OWN_FIGURES.test(word));
    expect([...new Set(strange)]).toEqual([]);
  });
});

describe('cách tìm dữ kiện', () => {
  const words = splitWords('Tổng số tài khoản là 119.285 học viên, gồm 44.683 học viên (đợt 2)./.');
  const fact = (near: string, figure: string) => ({
    line: 1,
    text: '',
    near: splitWords(near),
    figure: splitWords(figure),
  });

  it('finds a figure only next to its words', () => {
    expect(hasFact(words, fact('tổng số tài khoản', '119.285 học viên'))).toBe(true);
    expect(hasFact(words, fact('tài khoản', '119285'))).toBe(false);
    expect(hasFact(words, fact('chứng nhận', '119.285'))).toBe(false);
    expect(hasFact(words, fact('học viên', 'đợt 2'))).toBe(true);
  });

  it('does not look beyond the window', () => {
    const far = [...splitWords('tài khoản'), ...Array.from({ length: 40 }, () => 'và'), '119.285'];
    expect(hasFact(far, fact('tài khoản', '119.285'))).toBe(false);
  });
});
