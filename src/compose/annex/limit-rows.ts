import type { TableRow } from '../../document/index.js';
import type { Composition } from '../composition.js';
import type { AnnexDefinition } from './definition.js';
import { describeLongCell } from './limit-cell.js';

/** A sheet holds 1,048,576 rows; the rest is left to the heading, the notes and rows of much text. */
const MOST_ROWS = 1_000_000;

/** Các dòng của trang tính: a text too long for a cell is reported; so is one row too many, and the walk ends there. */
export function* limitRows(
  composition: Composition,
  definition: AnnexDefinition,
  rows: Iterable<TableRow>,
  most = MOST_ROWS,
): Generator<TableRow> {
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > most) {
      composition.report({
        code: 'output-failed',
        location: { file: definition.file.path, pointer: '/rows' },
        message: {
          vi: `Phụ lục "${definition.name}" có hơn ${most} dòng, một trang tính không chứa hết.`,
          en: `The annex "${definition.name}" has more than ${most} rows, which a sheet does not hold.`,
        },
        hint: {
          vi: 'Lập phụ lục cho kỳ ngắn hơn, hoặc chia dữ liệu thành nhiều không gian làm việc.',
          en: 'Make the annex for a shorter period, or divide the data into several workspaces.',
        },
      });
      return;
    }
    for (const cell of row.cells) {
      const problem = describeLongCell(cell, { file: definition.file.path, pointer: '/rows' });
      if (problem) composition.report(problem);
    }
    yield row;
  }
}
