import type { Inline, TableCell, TableColumn, TableRow } from '../../document/index.js';
import type { ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { evaluate } from '../fill/evaluate.js';
import { fillText } from '../fill/fill-inlines.js';
import { Run } from '../fill/run.js';
import { toInlines } from '../filters/print.js';
import { upcaseInlines } from '../filters/word-filters.js';
import { PeriodDrop } from '../values/period-drop.js';
import { toCell } from './cells.js';
import type { ColumnDefinition, ReadyAnnex } from './definition.js';
import { FiguresDrop } from './rows/figures-drop.js';
import { ROW_SOURCES } from './rows/index.js';
import type { AnnexRow } from './rows/row.js';

/** Bảng phụ lục đã soạn: drawn as a table in Word and as a sheet. */
export interface AnnexTable {
  readonly title: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly header: readonly TableRow[];
  /** Made anew at each walk, so that a long table is never held whole. */
  readonly rows: Iterable<TableRow>;
}

function toColumn(column: ColumnDefinition): TableColumn {
  const { width, alignment = 'left', highlight } = column;
  const mark =
    highlight?.text === undefined
      ? { type: 'above' as const, bound: highlight?.above ?? 0 }
      : { type: 'text' as const, text: highlight.text };
  return { width, alignment, ...(highlight && { highlight: mark }) };
}

/** Evaluates the value of one column for the row that is at hand. */
type Evaluate = () => TableCell;

/** Những tên mà cột dùng được. */
type TableScope = { readonly period: PeriodDrop; row: unknown };

function listColumns(run: Run, { definition, compiled }: ReadyAnnex): readonly Evaluate[] {
  const { cursor } = run.composition;
  return compiled.values.map((value, index) => {
    const metric = definition.columns[index]?.metric;
    const key = metric === undefined ? 'value' : 'metric';
    const location = { file: definition.file.path, pointer: `/columns/${index}/${key}` };
    return () => {
      cursor.enter(location);
      const found = evaluate(run, value);
      return toCell(run.composition, metric === undefined ? found : FiguresDrop.read(found, metric));
    };
  });
}

function composeRow(composition: Composition, row: AnnexRow, columns: readonly Evaluate[]): TableRow {
  if (row.type !== 'group') {
    const cells = columns.map((column) => column());
    return row.type === 'total' ? { group: true, cells } : { cells };
  }
  const ordinal: Inline = { type: 'text', value: row.ordinal };
  const title = upcaseInlines(toInlines(composition, row.title));
  if (columns.length === 1) {
    return { group: true, cells: [{ children: [ordinal, { type: 'text', value: '. ' }, ...title] }] };
  }
  return { group: true, cells: [{ children: [ordinal] }, { children: title, span: columns.length - 1 }] };
}

/** Soạn bảng phụ lục của một kỳ. */
export function composeTable(
  composition: Composition,
  annex: ReadyAnnex,
  period: ReportingPeriod,
): AnnexTable {
  const { definition, compiled } = annex;
  const given: TableScope = { period: new PeriodDrop(period), row: undefined };
  const run = new Run(composition, given);
  const columns = listColumns(run, annex);
  const print = (pointer: string) => {
    composition.cursor.enter({ file: definition.file.path, pointer });
    return fillText(run, compiled.texts[pointer] ?? []);
  };
  const header = definition.columns.map((_, index) => ({ children: print(`/columns/${index}/header`) }));
  return {
    title: print('/title'),
    columns: definition.columns.map(toColumn),
    header: [{ cells: header }],
    rows: {
      *[Symbol.iterator]() {
        for (const row of ROW_SOURCES[definition.rows](composition, period, definition)) {
          if (row.type !== 'group') given.row = row.row;
          run.restart();
          yield composeRow(composition, row, columns);
        }
      },
    },
  };
}
