import type { RowSource } from '../../analysis/index.js';
import { COLLECTIONS, type CollectionName, type Dataset, kindOf } from '../../model/index.js';
import { FIELDS, type Field } from '../../schema/index.js';
import { SCOPE_NAMES } from '../values/scope.js';

/** Dữ liệu mà một chỗ của mẫu nói tới: what its schema allows, and what it can be as far as that is known. */
export interface DataShape {
  readonly type: 'data';
  readonly field: Field;
  /** Every value that it may have; undefined when they are not known before a period is chosen. */
  readonly values?: readonly unknown[] | undefined;
}

/** Dạng của một giá trị trong mẫu, known before any document is made. */
export type Shape =
  | DataShape
  | { readonly type: 'collection'; readonly name: CollectionName }
  | { readonly type: 'entries'; readonly entries: Readonly<Record<string, Shape>> }
  | { readonly type: 'list'; readonly item: Shape }
  | { readonly type: 'period' }
  | { readonly type: 'unknown' };

export const UNKNOWN: Shape = { type: 'unknown' };

const NO_FIELD: Field = {};

/** The fields of a record of a collection. */
function fieldOf(name: CollectionName): Field {
  const field = FIELDS[kindOf(name)] ?? NO_FIELD;
  const definition: { readonly list?: string } = COLLECTIONS[name];
  return definition.list === undefined ? field : (field.properties?.[definition.list]?.items ?? NO_FIELD);
}

/** Bản ghi của một tập; with an id that one. */
export function shapeRecords(dataset: Dataset, name: CollectionName, ids?: readonly string[]): DataShape {
  const records = ids ? ids.map((id) => dataset[name].get(id)) : [...dataset[name].values()];
  return { type: 'data', field: fieldOf(name), values: records.flatMap((one) => (one ? [one.record] : [])) };
}

const FORLOOP: Shape = {
  type: 'entries',
  entries: Object.fromEntries(
    ['first', 'index', 'index0', 'last', 'length', 'rindex', 'rindex0'].map((name) => [name, UNKNOWN]),
  ),
};

function shapeCollection(name: CollectionName, missingKinds: ReadonlySet<string>): Shape {
  return missingKinds.has(kindOf(name)) ? UNKNOWN : { type: 'collection', name };
}

/** Dữ liệu đã biết: of the kinds that are missing a file, nothing can be said to be unknown. */
export interface KnownData {
  readonly dataset: Dataset;
  readonly missingKinds: ReadonlySet<string>;
  /** Mã các định nghĩa phụ lục, also of those that are broken. */
  readonly annexes: readonly string[];
}

/** Những tên của một mẫu. */
export function shapeScope({ dataset, missingKinds }: KnownData): ReadonlyMap<string, Shape> {
  const organisation: DataShape = {
    type: 'data',
    field: FIELDS.organisation ?? NO_FIELD,
    values: dataset.organisation && [dataset.organisation.record],
  };
  const own: Readonly<Record<string, Shape>> = {
    document: { type: 'data', field: fieldOf('documents') },
    forloop: FORLOOP,
    issuer: { type: 'data', field: fieldOf('issuingAuthorities') },
    organisation,
    period: { type: 'period' },
    regime: { type: 'data', field: FIELDS.template ?? NO_FIELD },
  };
  const collections = SCOPE_NAMES.filter((name) => name in COLLECTIONS);
  return new Map([
    ...collections.map((name) => [name, shapeCollection(name as CollectionName, missingKinds)] as const),
    ...Object.entries(own),
  ]);
}

function pick(field: Field | undefined, ...steps: readonly string[]): DataShape {
  const found = steps.reduce<Field | undefined>(
    (at, step) => (step === '*' ? at?.items : (at?.properties?.[step] ?? at?.entries)),
    field,
  );
  return { type: 'data', field: found ?? NO_FIELD };
}

const TASK = pick(FIELDS.tasks, 'tasks', '*');
const PROGRESS = pick(FIELDS.tasks, 'tasks', '*', 'progress', '*');
const METRIC = pick(FIELDS.systems, 'metrics', '?');
const INDICATOR = pick(FIELDS.indicators, 'indicators', '*');

function shapeEntries(field: Field): Readonly<Record<string, Shape>> {
  const entries = Object.entries(field.properties ?? {});
  return Object.fromEntries(entries.map(([key, child]) => [key, { type: 'data', field: child }]));
}

/** Việc trong kỳ: an entry of the progress, or of its task. */
export const WORK: Shape = {
  type: 'entries',
  entries: { ...shapeEntries(TASK.field), ...shapeEntries(PROGRESS.field), task: TASK },
};

const INDICATOR_ROW = {
  ordinal: UNKNOWN,
  indicator: INDICATOR,
  leadAgencies: pick(INDICATOR.field, 'leadAgencies'),
  result: UNKNOWN,
  wording: UNKNOWN,
  verdict: UNKNOWN,
};

/** Giá trị của một dòng phụ lục; `annex/rows` gives each of them (`RowValues`). */
const ROWS = {
  'agency-figures': {
    ordinal: UNKNOWN,
    name: UNKNOWN,
    agency: { type: 'data', field: fieldOf('agencies') },
    figures: UNKNOWN,
  },
  'indicator-results': INDICATOR_ROW,
  'indicator-targets': INDICATOR_ROW,
  'system-metrics': {
    ordinal: UNKNOWN,
    system: { type: 'data', field: fieldOf('systems') },
    metric: METRIC,
    current: pick(METRIC.field, 'observations', '*'),
    previous: pick(METRIC.field, 'observations', '*'),
    change: UNKNOWN,
  },
  tasks: {
    ordinal: UNKNOWN,
    task: TASK,
    sections: UNKNOWN,
    systems: UNKNOWN,
    progressAgencies: pick(PROGRESS.field, 'agencies'),
    leadAgencies: pick(TASK.field, 'leadAgencies'),
    coordinatingAgencies: pick(TASK.field, 'coordinatingAgencies'),
    dueDate: UNKNOWN,
    status: UNKNOWN,
    daysOverdue: UNKNOWN,
  },
} satisfies Readonly<Record<RowSource, Readonly<Record<string, Shape>>>>;

/** Giá trị của một dòng của nguồn này: what is not in the table cannot be given, and none of it be forgotten. */
export type RowValues<S extends RowSource> = Readonly<Record<keyof (typeof ROWS)[S], unknown>>;

/** Những tên của một định nghĩa phụ lục. */
export function shapeRow(rows: RowSource): ReadonlyMap<string, Shape> {
  return new Map([
    ['period', { type: 'period' }],
    ['forloop', FORLOOP],
    ['row', { type: 'entries', entries: ROWS[rows] }],
  ]);
}
