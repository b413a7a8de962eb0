import { hasItsDecimals } from '../../analysis/index.js';
import type { Localized, Problem } from '../../diagnostics/index.js';
import { countDecimals, formatNumber } from '../../text/index.js';
import type { Check } from '../check.js';
import { listFigures, type TypedFigure } from '../list-figures.js';

/** A whole number with a fraction of three digits: most likely a thousands point. */
function hintAt({ value, scale }: TypedFigure): Localized {
  const source = String(value);
  const joined = source.replace('.', '');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(source)) {
    return {
      vi: `${source}: dấu chấm là phần thập phân; nếu là ${joined} thì viết liền: ${joined}.`,
      en: `${source}: the point begins the decimals; for ${joined} write ${joined}.`,
    };
  }
  return scale.decimals === undefined
    ? {
        vi: 'Kiểm tra dấu chấm; nếu số liệu này có phần thập phân thì khai decimals.',
        en: 'Check the point; if the figure has decimals, declare them.',
      }
    : {
        vi: `Ghi đúng ${scale.decimals} chữ số thập phân như nguồn, hoặc sửa decimals; chương trình không tự làm tròn.`,
        en: `Write ${scale.decimals} decimals as the source has them, or mend decimals; nothing is rounded for you.`,
      };
}

function describe(figure: TypedFigure): Problem {
  const { name, value, location, scale } = figure;
  const shown = formatNumber(Number(value), countDecimals(Number(value)));
  const allowed = scale.decimals ?? 0;
  return {
    code: 'figure-too-precise',
    location,
    message:
      allowed === 0
        ? {
            vi: `"${name}" là số nguyên (${scale.unitOfMeasure}), nhưng ở đây là ${shown}.`,
            en: `"${name}" is a whole number (${scale.unitOfMeasure}), but here it is ${value}.`,
          }
        : {
            vi: `"${name}" có ${allowed} chữ số thập phân, nhưng ở đây là ${shown}.`,
            en: `"${name}" has ${allowed} decimals, but here it is ${value}.`,
          },
    hint: hintAt(figure),
  };
}

/** Số lẻ quá mức: a fraction in a whole-number metric, or more decimals than the metric prints. */
export const checkDecimals: Check = (dataset, index) =>
  listFigures(dataset, index)
    .filter(({ value, scale }) => typeof value === 'number' && !hasItsDecimals(scale, value))
    .map(describe);
