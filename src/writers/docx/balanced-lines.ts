import { measureText, type TextFace } from '../text-measure/index.js';

/** Thụt hai bên của đoạn canh giữa, in twips. */
interface SideIndents {
  readonly left?: number;
  readonly right?: number;
}

/** Chữ canh giữa đã cân dòng: its longest line, and the indents that make it break there. */
export interface BalancedText {
  readonly longest: number;
  readonly indents: SideIndents;
}

/** Room for fonts that differ a little, so that no line gets one break more. */
const spare = 1.02;

/** Widths of the lines that filling each part of the text into `limit` gives. */
function fillLines(parts: readonly (readonly number[])[], space: number, limit: number): readonly number[] {
  return parts.flatMap((words) => {
    const lines: number[] = [];
    let line = 0;
    for (const word of words) {
      const longer = line === 0 ? word : line + space + word;
      if (longer > limit && line > 0) lines.push(line);
      line = longer > limit && line > 0 ? word : longer;
    }
    return [...lines, line];
  });
}

/** The narrowest width that needs no more lines than `limit` does. */
function findNarrowest(parts: readonly (readonly number[])[], space: number, limit: number): number {
  const count = fillLines(parts, space, limit).length;
  let low = Math.max(0, ...parts.flat());
  let high = limit;
  while (high - low > 20) {
    const middle = (low + high) / 2;
    if (fillLines(parts, space, middle).length > count) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Cân các dòng của một đoạn canh giữa: text too long for one line breaks into lines of like length,
 * so that no single word is left over. Line feeds in `value` are given breaks.
 */
export function balanceLines(value: string, face: TextFace, columnWidth: number): BalancedText {
  const space = measureText(' ', face);
  const segments = value.split('\n').map((segment) => segment.trim().split(/[ \t]+/));
  const parts = segments.map((words) => words.map((word) => measureText(word, face)));
  const natural = fillLines(parts, space, columnWidth);
  if (natural.length === parts.length) return { longest: Math.max(...natural), indents: {} };
  const narrowest = findNarrowest(parts, space, columnWidth);
  const longest = Math.max(...fillLines(parts, space, narrowest));
  const side = Math.floor(Math.max(0, columnWidth - Math.ceil(longest * spare)) / 2);
  return { longest: Math.min(longest, columnWidth), indents: { left: side, right: side } };
}
