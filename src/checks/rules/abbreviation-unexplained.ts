import type { Problem } from '../../diagnostics/index.js';
import type { Dataset } from '../../model/index.js';
import type { Check } from '../check.js';
import { findInTexts } from '../find-in-texts.js';
import type { FoundText, Texts } from '../texts.js';

const ABBREVIATION = /(?<![\p{L}\d&./-])\p{Lu}{2,}[\p{Lu}\d&]*(?![\p{L}\d])/gu;
const EXPLAINED = /\(([\p{Lu}\d&]{2,})\)|gọi tắt là ([\p{Lu}\d&]{2,})/gu;
const ROMAN = /^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
/** Chữ viết tắt quyền hạn ký và các ký hiệu của chính Nghị định. */
const OF_THE_DECREE = ['TM', 'KT', 'TL', 'TUQ', 'VT', 'CT'];

/** Two letters in a row that may be capitals: no abbreviation is without them, and most texts are. */
const MAY_ABBREVIATE = /[^\s!-@[-`{-¿ß-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ–—“”…]{2}/;

function listWords(text: string): readonly string[] {
  return text.match(ABBREVIATION) ?? [];
}

/** Every explanation has one of these, and little else does. */
const MAY_EXPLAIN = /\([^\0-%'-/:-@[-\x7F]{2,}\)|gọi tắt là /;

/** Words in capitals throughout are a heading, not abbreviations. */
function isHeading(text: string): boolean {
  return text === text.toUpperCase() && /\s/.test(text);
}

function listExplained(dataset: Dataset, texts: Texts): ReadonlySet<string> {
  const explained = new Set([...OF_THE_DECREE, ...Object.keys(dataset.settings?.record.abbreviations ?? {})]);
  const addWords = (text: string | undefined) => {
    if (text === undefined || !MAY_ABBREVIATE.test(text)) return;
    for (const word of listWords(text)) explained.add(word);
  };
  for (const { record } of dataset.agencies.values()) {
    if (record.abbreviation !== undefined) explained.add(record.abbreviation);
    addWords(record.name);
    addWords(record.shortName);
  }
  for (const { record } of dataset.systems.values()) addWords(record.shortName);
  for (const { found } of findInTexts(texts, MAY_EXPLAIN, (text) => [...text.matchAll(EXPLAINED)])) {
    for (const match of found) explained.add(match[1] ?? match[2] ?? '');
  }
  return explained;
}

function listUnexplained(text: string, explained: ReadonlySet<string>): readonly string[] | undefined {
  const words = listWords(text).filter((word) => !explained.has(word) && !ROMAN.test(word));
  return words.length === 0 || isHeading(text) ? undefined : words;
}

interface Unexplained {
  readonly place: FoundText;
  count: number;
}

function describe(word: string, { place, count }: Unexplained): Problem {
  return {
    code: 'abbreviation-unexplained',
    location: place.location,
    message: {
      vi: `Chữ viết tắt "${word}" chưa được giải nghĩa ở đâu (${count} chỗ dùng).`,
      en: `The abbreviation "${word}" is explained nowhere (${count} uses).`,
    },
    hint: {
      vi: 'Viết đủ chữ, hoặc thêm nghĩa vào abbreviations trong data/workspace.yaml.',
      en: 'Write it out or add its meaning to abbreviations in data/workspace.yaml.',
    },
  };
}

/** Chữ viết tắt không được giải nghĩa: one finding for each, at its first use. */
export const checkAbbreviations: Check = (dataset, { texts }) => {
  const explained = listExplained(dataset, texts);
  const found = new Map<string, Unexplained>();
  const listOpen = (text: string) => listUnexplained(text, explained);
  for (const { place, found: words } of findInTexts(texts, MAY_ABBREVIATE, listOpen)) {
    for (const word of words) {
      const known = found.get(word);
      if (known) known.count += 1;
      else found.set(word, { place, count: 1 });
    }
  }
  return [...found].map(([word, unexplained]) => describe(word, unexplained));
};
