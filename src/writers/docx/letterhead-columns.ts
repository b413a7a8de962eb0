import type { Letterhead } from '../../document/index.js';
import { elements, spacing } from './form.js';
import { readPlainText } from './inline-text.js';
import { measureLongestLine, measureText } from './measure-text.js';

/** Hai cột của phần đầu văn bản, in twips. */
export interface LetterheadColumns {
  readonly left: number;
  readonly right: number;
}

/** Room beside a line that must not break: fonts differ a little from one machine to another. */
const spare = 1.03;

function measureLeft(block: Letterhead): number {
  const superior = block.superiorAuthority.join('\n').toLocaleUpperCase('vi');
  const issuing = block.issuingAuthority.join('\n').toLocaleUpperCase('vi');
  const number = `Số: ${readPlainText(block.number)}`;
  return Math.max(
    measureLongestLine(superior, { size: elements.superiorAuthority.size }, Number.POSITIVE_INFINITY),
    measureLongestLine(
      issuing,
      { size: elements.issuingAuthority.size, bold: true },
      Number.POSITIVE_INFINITY,
    ),
    measureText(number, { size: elements.number.size }),
  );
}

function measureRight(block: Letterhead): number {
  const nationalName = block.nationalName.toLocaleUpperCase('vi');
  return Math.max(
    measureText(nationalName, { size: elements.nationalName.size, bold: true }),
    measureText(block.motto, { size: elements.motto.size, bold: true }),
    measureText(readPlainText(block.placeAndDate), { size: elements.placeAndDate.size }),
  );
}

/**
 * Chia cột: the usual share, wider on the left for a long authority name as far as Quốc hiệu and the date
 * still stand on one line each.
 */
export function chooseColumns(block: Letterhead, textWidth: number): LetterheadColumns {
  const usual = Math.round(textWidth * spacing.letterheadShare.value);
  const widest = textWidth - Math.ceil(measureRight(block) * spare);
  const needed = Math.ceil(measureLeft(block) * spare);
  const left = Math.min(Math.max(usual, needed), Math.max(widest, 0));
  return { left, right: textWidth - left };
}
