import type { Citation, Dataset } from '../../model/index.js';
import { writeNumber } from '../describe/plain-prose.js';
import { cleanSpaces } from './plain-text.js';

/** Văn bản nêu trong một ô: those of the register by their ids, and what is in none. */
export interface FoundCitations {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

/** "54/KH-UBND", "30/2020/NĐ-CP", "06-KL/TU"; a date is none. */
const NUMBER = /\d+(?:\/\d{4})?[/-]\d*\p{Lu}[\p{L}\d&/-]*/gu;
/** A comma or "và" parts documents only where another number follows. */
const SEPARATOR = new RegExp(`[;\\n]|(?:,| và )(?=[^,;\\n]*?${NUMBER.source})`, 'u');
const YEAR = /(?:năm |[/.-])(20\d{2})\b/;

function normalise(text: string): string {
  return text.toUpperCase().replace(/^0+(?=\d)/, '');
}

/** Of documents with the same number the year tells which one is meant. */
function chooseByYear(found: readonly Citation[], text: string): Citation | undefined {
  if (found.length < 2) return found[0];
  const year = YEAR.exec(text)?.[1];
  const ofYear = found.filter(({ date }) => year !== undefined && date?.startsWith(year));
  return ofYear.length === 1 ? ofYear[0] : undefined;
}

/** Tìm các văn bản theo số, ký hiệu trong sổ viện dẫn; parted by semicolons, line breaks, commas or "và". */
export function findCitations({ citations }: Dataset, text: string): FoundCitations {
  const ids = new Set<string>();
  const unknown: string[] = [];
  const register = [...citations.values()].map(({ record }) => record);
  for (const piece of text.split(SEPARATOR).map(cleanSpaces).filter(Boolean)) {
    const numbers = piece.match(NUMBER) ?? [];
    // Of several that nothing parts none is taken for all of them.
    const number = numbers.length === 1 ? numbers[0] : undefined;
    const same = register.filter(
      (one) => number !== undefined && normalise(writeNumber(one)) === normalise(number),
    );
    const citation = chooseByYear(same, piece);
    if (citation) ids.add(citation.id);
    else unknown.push(piece);
  }
  return { ids: [...ids], unknown };
}
