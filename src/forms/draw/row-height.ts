import type { Row } from 'exceljs';
import { countLines } from '../../writers/text-measure/index.js';
import { type Column, HEADER_ROW } from '../columns.js';
import { SIZES } from './cell-looks.js';

/** A column of so many characters is about so wide, in twips, less the margins of its cells. */
const TWIPS_PER_CHARACTER = 105;
const LINE_SPACING = 1.32;
const PADDING = 6;
/** Excel has no higher row. */
const HIGHEST = 409;

/** Đặt chiều cao dòng theo chữ của nó; spreadsheets do not do so for a file that they have not made. */
export function setRowHeight(row: Row, columns: readonly Column[]): void {
  const lines = columns.map(({ width, isHidden }, index) => {
    const text = isHidden ? '' : row.getCell(index + 1).text;
    return countLines(
      text,
      { size: SIZES.body, bold: row.number === HEADER_ROW },
      width * TWIPS_PER_CHARACTER,
    );
  });
  row.height = Math.min(HIGHEST, Math.ceil(Math.max(...lines) * SIZES.body * LINE_SPACING + PADDING));
}
