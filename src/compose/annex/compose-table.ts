import { Context, Value } from 'liquidjs';
import type { Inline, TableCell, TableColumn, TableRow } from '../../document/index.js';
import type { ReportingPeriod } from '../../model/index.js';
import type { Composition } from '../composition.js';
import { attachComposition } from '../engine/composition-register.js';
import { evaluateValue } from '../engine/evaluate.js';
import { describeLiquidError } from '../engine/liquid-problem.js';
import { getEngine, renderText } from '../engine/render-text.js';
import { upcaseInlines } from '../filters/format-filters.js';
import { toInlines } from '../filters/print.js';
import { PeriodDrop } from '../values/period-drop.js';
import { toCell } from './cells.js';
import type { AnnexDefinition, ColumnDefinition } from './definition.js';
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

/** Những tên mà cột dùng được. */
interface TableScope {
  readonly period: PeriodDrop;
  row: unknown;
}

const PLAIN_PATH = /^row(?:\.[A-Za-z]\w*)+$/;

/**
 * "row.metric.name", which is what most columns are, read step by step: the engine's own evaluation makes
 * a generator for each step, several times slower. Undefined for any other expression.
 */
function compilePath(expression: string, context: Context, scope: TableScope): (() => unknown) | undefined {
  if (!PLAIN_PATH.test(expression)) return undefined;
  const keys = expression.split('.').slice(1);
  return () => {
    let value = scope.row;
    for (const key of keys) value = context.readProperty(value as never, key);
    return value;
  };
}

/** Parsed expressions hold no data: many documents may draw the same table. */
const parsedExpressions = new Map<string, Value>();

function parseExpression(expression: string): Value {
  const value = parsedExpressions.get(expression) ?? new Value(expression, getEngine());
  parsedExpressions.set(expression, value);
  return value;
}

/** Evaluates the value of one column for the row that the scope holds at the moment. */
type Evaluate = () => TableCell;

function compileColumn(
  composition: Composition,
  definition: AnnexDefinition,
  index: number,
  { context, scope }: { readonly context: Context; readonly scope: TableScope },
): Evaluate | undefined {
  const location = { file: definition.file.path, pointer: `/columns/${index}/value` };
  const expression = definition.columns[index]?.value ?? '';
  try {
    const value = parseExpression(expression);
    const read = compilePath(expression, context, scope) ?? (() => evaluateValue(value, context));
    return () => {
      composition.beginText(location);
      return toCell(composition, read());
    };
  } catch (error) {
    composition.report(describeLiquidError(error, location));
    return undefined;
  }
}

function composeRow(composition: Composition, row: AnnexRow, evaluate: readonly Evaluate[]): TableRow {
  if (row.type === 'values') return { cells: evaluate.map((column) => column()) };
  return {
    group: true,
    cells: [
      { children: [{ type: 'text', value: row.ordinal }] },
      { children: upcaseInlines(toInlines(composition, row.title)), span: evaluate.length - 1 },
    ],
  };
}

/** Soạn bảng phụ lục của một kỳ. */
export function composeTable(
  composition: Composition,
  definition: AnnexDefinition,
  period: ReportingPeriod,
): AnnexTable {
  const scope: TableScope = { period: new PeriodDrop(period), row: undefined };
  const context = new Context(scope, getEngine().options, { sync: true });
  attachComposition(context, composition);
  const columns = definition.columns.map((_, index) =>
    compileColumn(composition, definition, index, { context, scope }),
  );
  const evaluate = columns.filter((column) => column !== undefined);
  const print = (text: string, pointer: string) => {
    const location = { file: definition.file.path, pointer };
    return composition.marks.expand(renderText(composition, { text, location }, scope));
  };
  return {
    title: print(definition.title, '/title'),
    columns: definition.columns.map(toColumn),
    header: [
      {
        cells: definition.columns.map(({ header }, index) => ({
          children: print(header, `/columns/${index}/header`),
        })),
      },
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const row of ROW_SOURCES[definition.rows](composition, period)) {
          if (row.type === 'values') scope.row = row.row;
          yield composeRow(composition, row, evaluate);
        }
      },
    },
  };
}
