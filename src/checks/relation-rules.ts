import { changeOf, shareOf, totalOf } from '../analysis/index.js';
import type { DiagnosticCode, Localized } from '../diagnostics/index.js';
import type { Relation } from '../model/index.js';
import { formatNumber } from '../text/index.js';
import { type FigureRange, rangesMeet, wordFigure } from './figure-range.js';
import type { Figure, RelationInstance } from './relation-instances.js';

/** Cách xét một loại quan hệ. */
export interface RelationRule {
  readonly code: DiagnosticCode;
  readonly holds: (instance: RelationInstance) => boolean;
  readonly describe: (instance: RelationInstance) => Localized;
}

function addRanges(figures: readonly Figure[]): FigureRange {
  return {
    low: totalOf(figures.map(({ range }) => range.low)),
    high: totalOf(figures.map(({ range }) => range.high)),
  };
}

function wordOf({ observation, metric }: Figure): string {
  const text = wordFigure(observation.value, observation.qualifier);
  return metric.unitOfMeasure === '%' ? `${text}%` : text;
}

function sumOf(figures: readonly Figure[]): number {
  return totalOf(figures.map(({ observation }) => observation.value));
}

function wordSum(figures: readonly Figure[]): string {
  const terms = figures.map(wordOf).join(' + ');
  return figures.length > 1 ? `${terms} = ${formatNumber(sumOf(figures))}` : terms;
}

function gapOf({ result, terms }: RelationInstance): string {
  return formatNumber(Math.abs(changeOf(result.observation.value, sumOf(terms))));
}

const SUM: RelationRule = {
  code: 'sum-mismatch',
  holds: ({ result, terms }) => rangesMeet(result.range, addRanges(terms)),
  describe: (instance) => ({
    vi: `${wordSum(instance.terms)}, nhưng tổng ghi ${wordOf(instance.result)} (chênh ${gapOf(instance)}).`,
    en: `${wordSum(instance.terms)}, but the total says ${wordOf(instance.result)} (off by ${gapOf(instance)}).`,
  }),
};

const LIMIT: RelationRule = {
  code: 'limit-exceeded',
  holds: ({ result, terms }) => addRanges(terms).low <= result.range.high,
  describe: (instance) => ({
    vi: `${wordSum(instance.terms)}, vượt mức tối đa ${wordOf(instance.result)} (thừa ${gapOf(instance)}).`,
    en: `${wordSum(instance.terms)}, above the limit of ${wordOf(instance.result)} (by ${gapOf(instance)}).`,
  }),
};

function rangeOfRatio([part, whole]: readonly Figure[]): FigureRange | undefined {
  if (part === undefined || whole === undefined || whole.range.low <= 0) return undefined;
  return {
    low: (part.range.low * 100) / whole.range.high,
    high: (part.range.high * 100) / whole.range.low,
  };
}

/** The true share with two decimals more than the source prints, so that the reader sees the difference. */
function wordRatio({ result, terms: [part, whole] }: RelationInstance): string {
  const decimals = (result.metric.decimals ?? 0) + 2;
  const share = shareOf(part?.observation.value ?? 0, whole?.observation.value ?? 0, decimals);
  return `${part ? wordOf(part) : ''} / ${whole ? wordOf(whole) : ''} = ${formatNumber(share ?? 0)}%`;
}

const RATIO: RelationRule = {
  code: 'ratio-mismatch',
  holds: ({ result, terms }) => {
    const range = rangeOfRatio(terms);
    return range === undefined || rangesMeet(result.range, range);
  },
  describe: (instance) => ({
    vi: `${wordRatio(instance)}, nhưng tỷ lệ ghi ${wordOf(instance.result)}.`,
    en: `${wordRatio(instance)}, but the percentage says ${wordOf(instance.result)}.`,
  }),
};

const SAME: RelationRule = {
  code: 'same-quantity-differs',
  holds: ({ result, terms }) => terms.every(({ range }) => rangesMeet(result.range, range)),
  describe: ({ result, terms }) => {
    const figures = [result, ...terms].map(wordOf).join(' – ');
    return {
      vi: `Cùng một đại lượng nhưng các nơi ghi khác nhau: ${figures}.`,
      en: `The same quantity is given differently: ${figures}.`,
    };
  },
};

/** Luật của từng loại quan hệ. */
export const RELATION_RULES: Readonly<Record<Relation['kind'], RelationRule>> = {
  limit: LIMIT,
  ratio: RATIO,
  same: SAME,
  sum: SUM,
};
