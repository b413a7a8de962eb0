import { type Letterhead, readPlainText } from '../../document/index.js';
import { measureText } from '../text-measure/index.js';
import { elements, spacing } from './form.js';

/** Hai cột của phần đầu văn bản, in twips. */
export interface LetterheadColumns {
  readonly left: number;
  readonly right: number;
}

/** Room beside a line that must not break: fonts differ a little from one machine to another. */
const spare = 1.03;

/** Widths of all lines on the left. */
function measureLeft(block: Letterhead): readonly number[] {
  const measureName = (line: string, size: number, bold: boolean): number =>
    measureText(line.toLocaleUpperCase('vi'), { size, bold });
  return [
    ...block.superiorAuthority.map((line) => measureName(line, elements.superiorAuthority.size, false)),
    ...block.issuingAuthority.map((line) => measureName(line, elements.issuingAuthority.size, true)),
    measureText(`Số: ${readPlainText(block.number)}`, { size: elements.number.size }),
  ];
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
 * Chia cột: the usual share, or wider on the left for a long authority name when Quốc hiệu and the date then
 * still stand on one line each. A name longer than that is broken within the column.
 */
export function chooseColumns(block: Letterhead, textWidth: number): LetterheadColumns {
  const usual = Math.round(textWidth * spacing.letterheadShare.value);
  const widest = textWidth - Math.ceil(measureRight(block) * spare);
  const needed = measureLeft(block).map((width) => Math.ceil(width * spare));
  const left = Math.max(Math.min(usual, widest), ...needed.filter((width) => width <= widest));
  return { left, right: textWidth - left };
}
