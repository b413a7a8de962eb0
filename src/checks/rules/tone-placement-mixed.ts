import type { Problem } from '../../diagnostics/index.js';
import type { Check } from '../check.js';
import { findInTexts, type TextFinding } from '../find-in-texts.js';
import type { Texts } from '../texts.js';

type Style = 'first' | 'second';

/** Âm tiết tận cùng bằng oa, oe, uy: the mark stands on the first vowel (hòa) or on the second (hoà). */
const PATTERNS: Readonly<Record<Style, RegExp>> = {
  first: /\p{L}*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/giu,
  second: /\p{L}*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu,
};

const MARKED: Readonly<Record<Style, string>> = {
  first: 'òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy',
  second: 'oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ',
};

/** The endings alone, not followed by a plain letter: found sooner than whole syllables. */
const ENDINGS: Readonly<Record<Style, RegExp>> = {
  first: /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?![A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ])/i,
  second: /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ])/i,
};

type FoundSyllables = TextFinding<readonly string[]>;

function find(texts: Texts, style: Style): readonly FoundSyllables[] {
  return findInTexts(texts, ENDINGS[style], (text) => text.match(PATTERNS[style]) ?? undefined);
}

function count(syllables: readonly FoundSyllables[]): number {
  return syllables.reduce((sum, { found }) => sum + found.length, 0);
}

/** The same syllable in the other style; both tables run in step, two letters each. */
function respell(syllable: string, from: Style): string {
  const [own, other] = from === 'first' ? [MARKED.first, MARKED.second] : [MARKED.second, MARKED.first];
  const ending = syllable.slice(-2).toLowerCase();
  for (let place = 0; place < own.length; place += 2) {
    if (own.slice(place, place + 2) === ending) return syllable.slice(0, -2) + other.slice(place, place + 2);
  }
  return syllable;
}

function describe(
  { place, found: syllables }: FoundSyllables,
  style: Style,
  usual: FoundSyllables,
  total: number,
): Problem {
  const [syllable = ''] = syllables;
  const other = respell(syllable, style);
  return {
    code: 'tone-placement-mixed',
    location: place.location,
    message: {
      vi: `"${syllable}" đặt dấu thanh khác với phần lớn dữ liệu; viết thống nhất là "${other}" (kiểu này có ${total} chỗ).`,
      en: `"${syllable}" places the tone mark unlike most of the data, which would have "${other}" (${total} places).`,
    },
    hint: { vi: `Viết "${other}".`, en: `Write "${other}".` },
    related: [
      {
        location: usual.place.location,
        message: {
          vi: `Kiểu thường gặp: "${usual.found[0] ?? ''}".`,
          en: `The usual way: "${usual.found[0] ?? ''}".`,
        },
      },
    ],
  };
}

/** Hai kiểu đặt dấu thanh trong một không gian làm việc: the rarer is reported. */
export const checkTonePlacement: Check = (_dataset, { texts }) => {
  const second = find(texts, 'second');
  if (second.length === 0) return [];
  const first = find(texts, 'first');
  const isFirstUsual = count(first) >= count(second);
  const [usual, rare] = isFirstUsual ? [first, second] : [second, first];
  const [example] = usual;
  if (example === undefined) return [];
  return rare.map((found) => describe(found, isFirstUsual ? 'second' : 'first', example, count(usual)));
};
