import { childLocation, type Location, type Problem } from '../../diagnostics/index.js';
import { type IndicatorResult, placeOfEntry } from '../../model/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import { rangeOf, rangesMeet } from '../figure-range.js';
import { listFigures, type ProseFigure } from '../prose-figures.js';

/** The figures that the value can be held against: percentages, where the value is one and there are some. */
function listComparable(wording: string, unit: string): readonly ProseFigure[] {
  const figures = listFigures(wording);
  const percentages = figures.filter(({ isPercentage }) => isPercentage);
  return unit === '%' && percentages.length > 0 ? percentages : figures;
}

function checkResult(
  { value, wording }: IndicatorResult,
  unit: string,
  location: Location,
): readonly Problem[] {
  if (typeof value !== 'number' || wording === undefined) return [];
  const figures = listComparable(wording, unit);
  const agrees = figures.some(({ range }) => rangesMeet(range, rangeOf(value)));
  if (figures.length === 0 || agrees) return [];
  const [shown, worded] = [formatNumber(value), figures.map(({ text }) => `"${text}"`).join(', ')];
  return [
    {
      code: 'wording-differs',
      location: childLocation(location, 'wording'),
      message: {
        vi: `Lời văn ghi ${worded}, nhưng value là ${shown}.`,
        en: `The wording says ${worded}, but the value is ${shown}.`,
      },
      hint: { vi: 'Sửa con số sai theo văn bản nguồn.', en: 'Mend the wrong figure after the source.' },
      related: [
        { location: childLocation(location, 'value'), message: { vi: 'Giá trị.', en: 'The value.' } },
      ],
    },
  ];
}

/** Lời văn của kết quả ghi con số khác giá trị. */
export const checkWording: Check = (dataset) =>
  [...dataset.indicators.values()].flatMap(({ record, location }) =>
    record.indicators.flatMap(({ results = [], unitOfMeasure }, index) =>
      results.flatMap((result, at) => {
        const own = childLocation(location, 'indicators', index);
        return checkResult(result, unitOfMeasure, placeOfEntry(own, 'results', at, result));
      }),
    ),
  );
