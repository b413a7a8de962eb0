import type { Localized } from '../diagnostics/index.js';
import type { ProseMention } from '../model/index.js';

/** Điều sai ở đơn vị của một số liệu nêu trong câu, and how it is mended. */
export interface UnitFault {
  readonly message: Localized;
  readonly hint: Localized;
}

function startsWith(words: string, unit: string): boolean {
  const rest = words.trimStart().toLowerCase();
  return rest.startsWith(unit.toLowerCase()) && !/^\p{L}/u.test(rest.slice(unit.length));
}

/** What is printed with a percent sign; any other filter gives the bare number, or no number at all. */
function printsPercent({ filter }: ProseMention, unit: string): boolean {
  return filter === 'share_of' || filter === 'percent' || (unit === '%' && printsUnit(filter));
}

function printsUnit(filter: string | undefined): boolean {
  return filter === undefined || filter === 'with_unit';
}

/**
 * Soát đơn vị quanh một số liệu nêu trong câu: a count printed as a percentage, or before a percent sign, would be
 * another figure, and a unit that is printed already stands twice.
 * @param following the words after the mention.
 */
export function findUnitFault(mention: ProseMention, unit: string, following: string): UnitFault | undefined {
  const { text, filter } = mention;
  if (filter === 'percent' && unit !== '%') {
    return {
      message: {
        vi: `"${text}" in tỷ lệ %, nhưng số liệu này tính bằng "${unit}".`,
        en: `"${text}" prints a percentage, but this figure is in "${unit}".`,
      },
      hint: {
        vi: 'Bỏ bộ lọc, hoặc dùng number, share_of.',
        en: 'Drop the filter, or use number or share_of.',
      },
    };
  }
  const isPercentage = printsPercent(mention, unit);
  const next = isPercentage ? '%' : unit;
  if ((isPercentage || printsUnit(filter)) && startsWith(following, next)) {
    return {
      message: {
        vi: `"${text}" đã in cả đơn vị, chữ sau lặp lại "${next}".`,
        en: `"${text}" prints its unit, and "${next}" follows again.`,
      },
      hint: {
        vi: `Bỏ "${next}" ở sau, hoặc thêm | number.`,
        en: `Drop the "${next}" after it, or add | number.`,
      },
    };
  }
  if (isPercentage || unit === '%' || !startsWith(following, '%')) return undefined;
  return {
    message: {
      vi: `"${text}" tính bằng "${unit}" nhưng sau đó là dấu %.`,
      en: `"${text}" is in "${unit}", but a percent sign follows.`,
    },
    hint: { vi: 'Bỏ dấu %, hoặc dùng share_of.', en: 'Drop the percent sign or use share_of.' },
  };
}
