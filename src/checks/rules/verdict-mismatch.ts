import { computeVerdict } from '../../analysis/index.js';
import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type Indicator, type IndicatorResult, placeOfEntry, type Verdict } from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import { DIRECTION_WORDS } from '../direction-words.js';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'đạt',
  notAssessed: 'không đánh giá',
  notMet: 'chưa đạt',
};

function wordFigure(value: unknown, unit: string): string {
  const figure = typeof value === 'number' ? formatNumber(value) : String(value);
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}

function describe(
  indicator: Indicator,
  result: IndicatorResult,
  location: Location,
  target: Location,
): Problem {
  const { target: goal, unitOfMeasure } = indicator;
  const verdict = computeVerdict(goal, result) ?? 'notAssessed';
  const [value, wanted] = [wordFigure(result.value, unitOfMeasure), wordFigure(goal.value, unitOfMeasure)];
  const declared = result.verdict ?? 'notAssessed';
  return {
    code: 'verdict-mismatch',
    location: childLocation(location, 'verdict'),
    message: {
      vi: `Kết quả ${value} so với mức giao ${DIRECTION_WORDS[goal.direction]} ${wanted} là ${VERDICTS[verdict]}, nhưng đánh giá ghi "${VERDICTS[declared]}".`,
      en: `The result ${value} against the target (${goal.direction} ${wanted}) is "${verdict}", but the verdict says "${declared}".`,
    },
    hint: {
      vi: 'Sửa đánh giá, con số hoặc chiều so sánh (direction); nếu nguồn đánh giá như vậy thì ghi nhận lý do.',
      en: 'Mend the verdict, the figure or the direction; if the source judges so, acknowledge it.',
    },
    related: [
      {
        location: childLocation(location, 'value'),
        message: { vi: 'Kết quả thực hiện.', en: 'The result.' },
      },
      { location: target, message: { vi: 'Mức giao.', en: 'The target.' } },
    ],
  };
}

function isWrong({ target }: Indicator, result: IndicatorResult): boolean {
  const computed = computeVerdict(target, result);
  const { verdict } = result;
  return computed !== undefined && verdict !== undefined && verdict !== 'notAssessed' && verdict !== computed;
}

/** Đánh giá chỉ tiêu khác với số liệu. */
export const checkVerdict: Check = ({ indicators }) =>
  [...indicators.values()].flatMap(({ record, location }) =>
    record.indicators.flatMap((indicator, place) => {
      const own = childLocation(location, 'indicators', place);
      return (indicator.results ?? []).flatMap((result, index) =>
        isWrong(indicator, result)
          ? [
              describe(
                indicator,
                result,
                placeOfEntry(own, 'results', index, result),
                childLocation(own, 'target', 'value'),
              ),
            ]
          : [],
      );
    }),
  );
