import type { TableRow } from '../../document/index.js';
import type { SheetPlan } from './sheet-plan.js';
import { nameCell } from './sheet-writer.js';

const fewRows = 5;

/**
 * Bộ lọc ở dòng tiêu đề cột cuối cùng, when it has a cell for each column and the table is long.
 * Group rows do not hinder it: filtering hides them like any row, and sorting, which would part them
 * from what they head, is refused by spreadsheets because they are merged. A table with rows over several
 * rows of the sheet has no filter: it would leave the first of them and hide the rest of the text.
 */
export function chooseFilter(
  header: readonly TableRow[],
  { widths, dataRow }: SheetPlan,
  rows: { readonly last: number; readonly hasTall: boolean },
): string | undefined {
  const cells = header.at(-1)?.cells ?? [];
  const whole = cells.length === widths.length && cells.every((cell) => (cell.span ?? 1) === 1);
  if (!whole || rows.hasTall || rows.last - dataRow < fewRows) return undefined;
  return `${nameCell(0, dataRow - 1)}:${nameCell(widths.length - 1, rows.last)}`;
}
