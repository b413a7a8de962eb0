import { type FoundText, SEPARATOR, type Texts } from './texts.js';

/** Câu chữ và điều tìm thấy ở đó. */
export interface TextFinding<T> {
  readonly place: FoundText;
  readonly found: T;
}

/** The texts with the clue. After a hit the search goes on with the text after it. */
function* listSuspects({ counts }: Texts, joined: string, clue: RegExp): Iterable<string> {
  const pattern = new RegExp(clue.source, `${clue.flags}g`);
  let hit = pattern.exec(joined);
  let start = 0;
  for (const text of counts.keys()) {
    if (hit === null) return;
    const next = start + text.length + SEPARATOR.length;
    if (hit.index < next) {
      yield text;
      pattern.lastIndex = next;
      hit = pattern.exec(joined);
    }
    start = next;
  }
}

/**
 * Tìm trong mọi câu chữ. Only a text with the clue, a plain pattern, is looked at, and only once, however often it
 * stands in the data.
 * @param spell the spelling that the clue is for; it keeps the length of the text.
 */
export function findInTexts<T>(
  texts: Texts,
  clue: RegExp,
  find: (text: string) => T | undefined,
  spell = (text: string) => text,
): readonly TextFinding<T>[] {
  const findings = new Map<string, T>();
  for (const text of listSuspects(texts, spell(texts.joined), clue)) {
    const found = find(text);
    if (found !== undefined) findings.set(text, found);
  }
  if (findings.size === 0) return [];
  return texts.all.flatMap((place) => {
    const found = findings.get(place.text);
    return found === undefined ? [] : [{ place, found }];
  });
}
