import type { TextFinding } from './find-in-texts.js';
import { type FoundText, SEPARATOR, type Texts } from './texts.js';

/** Câu chữ tách ở dấu cách: "Rà", "soát,", "(LGSP)". */
export interface Tokens {
  /** One after another, as the texts stand in `joined`. */
  readonly list: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

const BLANK = new RegExp(`[ ${SEPARATOR}]`);

const known = new WeakMap<Texts, Tokens>();

function splitTexts({ joined }: Texts): Tokens {
  const list = joined.split(BLANK);
  const counts = new Map<string, number>();
  for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { list, counts };
}

/** Tách mọi câu chữ; once for all checks that ask. */
export function listTokens(texts: Texts): Tokens {
  const tokens = known.get(texts) ?? splitTexts(texts);
  known.set(texts, tokens);
  return tokens;
}

/** Tìm trong từng từ: each different one is looked at once; of a text the first that has the fault counts. */
export function findInTokens<T>(
  texts: Texts,
  find: (token: string) => T | undefined,
): readonly TextFinding<T>[] {
  const faults = new Map<string, T>();
  for (const token of listTokens(texts).counts.keys()) {
    const found = find(token);
    if (found !== undefined) faults.set(token, found);
  }
  if (faults.size === 0) return [];
  const findFirst = ({ text }: FoundText) => text.split(BLANK).flatMap((token) => faults.get(token) ?? []);
  return texts.all.flatMap((place) =>
    findFirst(place)
      .slice(0, 1)
      .map((found) => ({ place, found })),
  );
}
