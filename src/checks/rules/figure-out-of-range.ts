import { isInRange, rangeOfScale } from '../../analysis/index.js';
import type { Localized, Problem } from '../../diagnostics/index.js';
import { formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import { listFigures, type TypedFigure } from '../list-figures.js';

function wordRange(minimum: number | undefined, maximum: number | undefined): Localized {
  const [low, high] = [minimum, maximum].map((bound) => (bound === undefined ? '' : formatNumber(bound)));
  if (minimum === undefined) return { vi: `không lớn hơn ${high}`, en: `is at most ${high}` };
  if (maximum === undefined) return { vi: `không nhỏ hơn ${low}`, en: `is at least ${low}` };
  return { vi: `chỉ trong khoảng từ ${low} đến ${high}`, en: `lies between ${low} and ${high}` };
}

function describe({ name, value, location, scale }: TypedFigure): Problem {
  const { minimum, maximum } = rangeOfScale(scale);
  const unit = scale.unitOfMeasure === '%' ? '%' : ` ${scale.unitOfMeasure}`;
  const range = wordRange(minimum, maximum);
  const shown = formatNumber(Number(value));
  return {
    code: 'figure-out-of-range',
    location,
    message: {
      vi: `"${name}" không thể là ${shown}${unit}: giá trị ${range.vi}.`,
      en: `"${name}" cannot be ${shown}${unit}: it ${range.en}.`,
    },
    hint: {
      vi: 'Xem có gõ thừa chữ số, thừa dấu trừ hay thiếu dấu chấm không; số liệu này có thể như vậy thì khai range (minimum, maximum).',
      en: 'Look for a digit or a minus too many or a missing point; if the figure can be so, declare its range (minimum, maximum).',
    },
  };
}

/** Giá trị không thể có: outside the range of its metric, which is 0 and up, and 0 to 100 for "%", unless declared. */
export const checkRanges: Check = (dataset, index) =>
  listFigures(dataset, index)
    .filter(({ value, scale }) => typeof value === 'number' && !isInRange(scale, value))
    .map(describe);
