import type { PeriodWindow } from '../../model/index.js';
import {
  type Column,
  columnLetter,
  FIGURE_COLUMNS,
  type FigureColumn,
  FORM_VERSION,
  META_SHEET,
  TASK_COLUMNS,
  type TaskColumn,
} from '../columns.js';
import type { RawCell, RawSheet } from './raw-cell.js';

/** Loại mục của biểu mẫu, as the lists of a return are called. */
export type EntryKind = 'figures' | 'indicators' | 'tasks';

/** Một dòng đã điền: what it is of, and its cells by the keys of their columns. */
export interface FilledRow {
  readonly kind: EntryKind;
  readonly id: string;
  readonly cells: ReadonlyMap<FigureColumn | TaskColumn, RawCell>;
}

/** Biểu mẫu đọc được từ một tệp: whose it is, of what period, and its rows. */
export interface FilledForm {
  readonly agency: string;
  readonly period: string;
  /** Thời gian chốt số liệu that it was made for. */
  readonly window?: PeriodWindow;
  readonly rows: readonly FilledRow[];
  /** Input cells with something in them, in rows that are of nothing. */
  readonly strays: readonly RawCell[];
  /** What the form asked for, as `[kind, id]`. */
  readonly asked: readonly (readonly [kind: EntryKind, id: string])[];
}

/** Vì sao một bảng tính không phải biểu mẫu. */
export type FormFault = 'no-form' | 'no-table' | 'other-version';

function textOf(cell: RawCell | undefined): string {
  const value = cell?.value;
  if (value?.kind === 'text') return value.value.normalize('NFC').trim();
  return value?.kind === 'number' ? String(value.value) : '';
}

function readMeta(sheets: readonly RawSheet[]): readonly (readonly [string, string])[] | undefined {
  const pairs = (sheet: RawSheet) =>
    sheet.rows.map((row) => [textOf(row.get(1)), textOf(row.get(2))] as const);
  const named = sheets.find(({ name }) => name === META_SHEET);
  const isMeta = (sheet: RawSheet) => {
    const keys = pairs(sheet).map(([key]) => key);
    return keys.includes('version') && keys.includes('agency') && keys.includes('period');
  };
  const found = named && isMeta(named) ? named : sheets.find(isMeta);
  return found && pairs(found);
}

/** Columns stand near the top: by their hidden keys, or by what their headers say where that row is gone. */
const LAST_HEADER_ROW = 40;

type Places<Key extends string> = ReadonlyMap<number, Key>;

function findColumns<Key extends string>(
  sheet: RawSheet,
  columns: readonly Column<Key>[],
  needed: readonly Key[],
): Places<Key> | undefined {
  for (const wordOf of [({ key }: Column<Key>) => key, ({ label }: Column<Key>) => label]) {
    for (const row of sheet.rows.slice(0, LAST_HEADER_ROW)) {
      const places = new Map<number, Key>();
      for (const [column, cell] of row) {
        const text = textOf(cell).replace(/\s*\(.*$/s, '');
        const found = columns.find((one) => wordOf(one) === text);
        if (found) places.set(column, found.key);
      }
      if (needed.every((key) => [...places.values()].includes(key))) return places;
    }
  }
  return undefined;
}

interface Table {
  readonly rows: readonly FilledRow[];
  readonly strays: readonly RawCell[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stands above the ids. */
const HEADER_IDS: readonly string[] = ['id', 'Mã'];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** An empty cell is in no file, and has a place all the same. */
function emptyCell(sheet: string, cells: ReadonlyMap<number, RawCell>, column: number): RawCell | undefined {
  const [neighbour] = cells.values();
  if (neighbour === undefined) return undefined;
  const { row } = neighbour;
  const address = `${columnLetter(column - 1)}${row}`;
  return { sheet, address, row, column, value: { kind: 'empty' }, isMerged: false };
}

function readRows<Key extends FigureColumn | TaskColumn>(
  sheet: RawSheet,
  places: Places<Key>,
  input: Key,
  kindOf: (cells: ReadonlyMap<FigureColumn | TaskColumn, RawCell>) => EntryKind,
): Table {
  const rows: FilledRow[] = [];
  const strays: RawCell[] = [];
  const idColumn = [...places].find(([, key]) => key === 'id')?.[0] ?? 0;
  const header = sheet.rows.findLastIndex((row) => HEADER_IDS.includes(textOf(row.get(idColumn))));
  for (const row of sheet.rows.slice(header + 1)) {
    const cells = new Map<FigureColumn | TaskColumn, RawCell>();
    for (const [column, key] of places) {
      const cell = row.get(column) ?? emptyCell(sheet.name, row, column);
      if (cell) cells.set(key, cell);
    }
    const id = textOf(cells.get('id'));
    const filled = cells.get(input);
    if (ID.test(id)) rows.push({ kind: kindOf(cells), id, cells });
    else if (filled && filled.value.kind !== 'empty') strays.push(filled);
  }
  return { rows, strays };
}

function readTables(sheets: readonly RawSheet[]): readonly Table[] {
  return sheets.flatMap((sheet) => {
    const figures = findColumns(sheet, FIGURE_COLUMNS, ['id', 'value']);
    if (figures) {
      const isIndicator = (cell: RawCell | undefined) => textOf(cell) === 'indicators';
      return readRows(sheet, figures, 'value', (cells) =>
        isIndicator(cells.get('kind')) ? 'indicators' : 'figures',
      );
    }
    const tasks = findColumns(sheet, TASK_COLUMNS, ['id', 'status']);
    return tasks ? readRows(sheet, tasks, 'status', () => 'tasks') : [];
  });
}

const KINDS: readonly string[] = ['figures', 'indicators', 'tasks'] satisfies EntryKind[];

/** Tìm biểu mẫu trong các sheet: rows by their ids, columns by their keys, whatever has been moved, renamed or added. */
export function findForm(sheets: readonly RawSheet[]): FilledForm | FormFault {
  const meta = readMeta(sheets);
  if (meta === undefined) return 'no-form';
  const find = (wanted: string) => meta.find(([key]) => key === wanted)?.[1] ?? '';
  if (find('version') !== FORM_VERSION) return 'other-version';
  const tables = readTables(sheets);
  if (tables.length === 0) return 'no-table';
  const window = { from: find('from'), to: find('to') };
  return {
    agency: find('agency'),
    period: find('period'),
    ...(DAY.test(window.from) && DAY.test(window.to) && { window }),
    rows: tables.flatMap(({ rows }) => rows),
    strays: tables.flatMap(({ strays }) => strays),
    asked: meta.filter(([key]) => KINDS.includes(key)) as FilledForm['asked'],
  };
}
