import type { Xml } from '../markup/index.js';
import { spacing } from './form.js';
import { drawParagraph } from './paragraph.js';
import type { StyleIds } from './style-names.js';

/** Đường kẻ dưới một dòng chữ: its length and the width of the column it is centred in, in twips. */
export interface RuleLine {
  readonly length: number;
  readonly columnWidth: number;
  readonly keepNext?: boolean;
}

/** Tính độ dài đường kẻ ngắn: a third to a half of the text above it (Phụ lục I, Phần I, II.2.b and II.5.b). */
export function computeShortRule(textLength: number): number {
  return Math.round(textLength * spacing.ruleShare.value);
}

/** Vẽ đường kẻ as the top border of a low paragraph, indented from both sides to the exact length. */
export function drawRuleLine(rule: RuleLine, styles: StyleIds): Xml {
  const spare = Math.max(0, rule.columnWidth - rule.length);
  const left = Math.floor(spare / 2);
  return drawParagraph(styles.rule, { keepNext: rule.keepNext, left, right: spare - left });
}
