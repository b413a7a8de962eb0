import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import {
  type Dataset,
  groupBy,
  type Indicator,
  type IndicatorResult,
  placeOfEntry,
} from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import { DIRECTION_WORDS } from '../direction-words.js';

interface FoundIndicator {
  readonly indicator: Indicator;
  readonly location: Location;
}

/** All of them: two sets may have indicators of one id, where a set was copied. */
function listIndicators({ indicators }: Dataset): readonly FoundIndicator[] {
  return [...indicators.values()].flatMap(({ record, location }) =>
    record.indicators.map((indicator, index) => ({
      indicator,
      location: childLocation(location, 'indicators', index),
    })),
  );
}

/** The last result in figures, and its index. */
function findLastResult({ results = [] }: Indicator): readonly [number, IndicatorResult] | undefined {
  return [...results.entries()].findLast(([, { value }]) => typeof value === 'number');
}

function isBelow({ target }: Indicator, result: number): boolean {
  if (typeof target.value !== 'number') return false;
  const wantsLittle = target.direction === 'atMost' || target.direction === 'lessThan';
  return wantsLittle ? target.value > result : target.value < result;
}

function checkIndicator(found: FoundIndicator, before: FoundIndicator): readonly Problem[] {
  const { indicator, location } = found;
  const [index, last] = findLastResult(before.indicator) ?? [];
  if (index === undefined || typeof last?.value !== 'number') return [];
  if (indicator.unitOfMeasure !== before.indicator.unitOfMeasure || !isBelow(indicator, last.value))
    return [];
  const [goal, reached] = [formatNumber(Number(indicator.target.value)), formatNumber(last.value)];
  const { direction } = indicator.target;
  const unit = indicator.unitOfMeasure === '%' ? '%' : ` ${indicator.unitOfMeasure}`;
  const wanted = `${DIRECTION_WORDS[direction]} ${goal}${unit}`;
  return [
    {
      code: 'target-below-result',
      location: childLocation(location, 'target', 'value'),
      message: {
        vi: `Kỳ trước đã đạt ${reached}${unit}; mức giao "${wanted}" là kém hơn.`,
        en: `${reached}${unit} was reached before; the target (${direction} ${goal}) is behind it.`,
      },
      hint: {
        vi: 'Xem lại mức giao và chiều so sánh (direction); nếu chủ ý giao như vậy thì ghi nhận lý do.',
        en: 'Look at the target and its direction again; if it is meant so, acknowledge it.',
      },
      related: [
        {
          location: childLocation(placeOfEntry(before.location, 'results', index, last), 'value'),
          message: { vi: 'Kết quả kỳ trước.', en: 'The earlier result.' },
        },
      ],
    },
  ];
}

/** Chỉ tiêu giao thấp hơn kết quả đã đạt của chỉ tiêu tương ứng kỳ trước. */
export const checkTargets: Check = (dataset) => {
  const all = listIndicators(dataset);
  const byId = groupBy(all, ({ indicator }) => indicator.id);
  return all.flatMap((found) =>
    (byId.get(found.indicator.previous ?? '') ?? []).flatMap((before) => checkIndicator(found, before)),
  );
};
