import type { HeadingLevel } from '../document/index.js';
import { formatPointLetter, formatRoman } from '../text/index.js';

/** Bố cục: phần–mục–khoản–điểm, or chương–mục–điều–khoản–điểm (Phụ lục I, Phần I, II.6.c and V.6). */
export type Layout = 'articles' | 'parts';

/** Tiêu đề đã đánh số. */
export interface NumberedHeading {
  readonly level: HeadingLevel;
  readonly ordinal: string;
}

interface Rule {
  readonly level: HeadingLevel;
  readonly format: (count: number, parent: number) => string;
  /** Số thứ tự chạy suốt văn bản (điều). */
  readonly continues?: boolean;
}

const POINT: Rule = { level: 'point', format: (count) => `${formatPointLetter(count)})` };
const CLAUSE: Rule = { level: 'clause', format: (count) => `${count}.` };
const SUBCLAUSE: Rule = { level: 'subclause', format: (count, parent) => `${parent}.${count}.` };

const RULES: Readonly<Record<Layout, readonly Rule[]>> = {
  parts: [
    { level: 'part', format: (count) => `Phần ${formatRoman(count)}` },
    { level: 'section', format: (count) => `${formatRoman(count)}.` },
    CLAUSE,
    POINT,
  ],
  articles: [
    { level: 'chapter', format: (count) => `Chương ${formatRoman(count)}` },
    { level: 'numberedSection', format: (count) => `Mục ${count}` },
    { level: 'article', format: (count) => `Điều ${count}.`, continues: true },
    CLAUSE,
    POINT,
  ],
};

function selectRules(layout: Layout, pointNumbering: 'decimal' | 'letter'): readonly Rule[] {
  const rules = RULES[layout];
  if (pointNumbering === 'letter') return rules;
  return [...rules.slice(0, -1), SUBCLAUSE, POINT];
}

/** Số cấp tiêu đề của một bố cục. */
export function countHeadingLevels(layout: Layout, pointNumbering: 'decimal' | 'letter'): number {
  return selectRules(layout, pointNumbering).length;
}

/** Bộ đếm số thứ tự: each heading counts within its parent, so a loop or a condition never leaves a hole. */
export class Numbering {
  readonly #rules: readonly Rule[];
  readonly #counts: number[];

  constructor(layout: Layout, pointNumbering: 'decimal' | 'letter') {
    this.#rules = selectRules(layout, pointNumbering);
    this.#counts = this.#rules.map(() => 0);
  }

  /** The next heading of a Markdown depth (from 1); undefined when the layout has no such depth. */
  next(depth: number): NumberedHeading | undefined {
    const index = depth - 1;
    const rule = this.#rules[index];
    if (rule === undefined) return undefined;
    const count = (this.#counts[index] ?? 0) + 1;
    this.#counts[index] = count;
    for (let below = index + 1; below < this.#rules.length; below += 1) {
      if (!this.#rules[below]?.continues) this.#counts[below] = 0;
    }
    return { level: rule.level, ordinal: rule.format(count, this.#counts[index - 1] ?? 0) };
  }

  /** The number of a clause without a title ("1."), counted with those that have one. */
  nextClause(): string {
    return this.next(this.#rules.findIndex((rule) => rule.level === 'clause') + 1)?.ordinal ?? '';
  }
}
