import type { Inline } from '../../document/index.js';

/** Những gì điền vào mẫu câu, by the name of the place. */
export type Slots = Readonly<Record<string, () => readonly Inline[]>>;

const FOOTNOTE = /^\[\^(.*)\]$/s;
const SLOT = /\{(\w+)\}/g;

/** A place that stays empty takes the space after it along: "{leadAgencies} {title}". */
function fillWords(pattern: string, slots: Slots): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  let isEmpty = true;
  const putWords = (until: number) => {
    if (until > end) inlines.push({ type: 'text', value: pattern.slice(end, until) });
  };
  for (const { 0: slot, 1: name = '', index } of pattern.matchAll(SLOT)) {
    putWords(index);
    const filled = slots[name]?.() ?? [];
    inlines.push(...filled);
    end = index + slot.length;
    if (filled.length > 0) isEmpty = false;
    else if (pattern[end] === ' ') end += 1;
  }
  putWords(pattern.length);
  return isEmpty ? [] : inlines;
}

/** Điền một mẫu câu; `[^…]` around all of it makes a footnote. Nothing is printed where there is nothing to fill in. */
export function fillPattern(pattern: string, slots: Slots): readonly Inline[] {
  const [, inner] = FOOTNOTE.exec(pattern) ?? [];
  const children = fillWords(inner ?? pattern, slots);
  if (inner === undefined || children.length === 0) return children;
  return [{ type: 'footnote', children }];
}
