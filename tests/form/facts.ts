import { readFileSync } from 'node:fs';
import type { DocumentForm, ParagraphForm } from './form-model.js';
import { listPlaced } from './place.js';

/** Dữ kiện: a figure or a name, and the words that it belongs to. */
export interface Fact {
  readonly line: number;
  readonly near: readonly string[];
  readonly figure: readonly string[];
  readonly text: string;
}

/** Words on each side of a figure within which its own words must stand. */
const WINDOW = 32;

/** Tách chữ: lower case, marks at the ends of words dropped, dashes alone dropped. */
export function splitWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/\s+/)
    .map((word) => word.replace(/^[("“…+-]+|[)"”….,;:]+(\/\.)?$/g, ''))
    .filter((word) => word !== '' && word !== '–');
}

/** Đọc danh sách dữ kiện: one a line, "words near | figure or name". */
export function readFacts(path: URL): readonly Fact[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, index): readonly Fact[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [near = '', figure = '', ...rest] = text.split('|');
    const fact = { line: index + 1, near: splitWords(near), figure: splitWords(figure), text };
    if (rest.length > 0 || fact.near.length === 0 || fact.figure.length === 0) {
      throw new Error(`${path.pathname}:${index + 1}: a fact is "words near | figure"`);
    }
    return [fact];
  });
}

/** A paragraph with the text of each footnote where its mark stands. */
function inlineFootnotes(paragraph: ParagraphForm, form: DocumentForm): string {
  const texts = paragraph.runs.map(({ text, footnote }) => {
    if (footnote === undefined) return text;
    return ` ${(form.footnotes.get(footnote) ?? []).map((note) => note.text).join(' ')} `;
  });
  return texts.join('');
}

/** Chữ của cả văn bản, footnotes at their place. */
export function readWords(form: DocumentForm): readonly string[] {
  const paragraphs = form.sections.flatMap(listPlaced);
  return splitWords(paragraphs.map((paragraph) => inlineFootnotes(paragraph, form)).join('\n'));
}

function findPhrase(words: readonly string[], phrase: readonly string[]): readonly number[] {
  return words.flatMap((_, start) =>
    phrase.every((word, offset) => words[start + offset] === word) ? [start] : [],
  );
}

/** Dữ kiện có trong văn bản không: the figure as it stands, all its words within the window around it. */
export function hasFact(words: readonly string[], { near, figure }: Fact): boolean {
  return findPhrase(words, figure).some((start) => {
    const end = start + figure.length;
    const around = new Set([
      ...words.slice(Math.max(0, start - WINDOW), start),
      ...words.slice(end, end + WINDOW),
    ]);
    return near.every((word) => around.has(word));
  });
}

/** Mọi chữ số trong văn bản, for figures that no fact accounts for. */
export function listFigures(words: readonly string[]): readonly string[] {
  return words.filter((word) => /\d/.test(word));
}
