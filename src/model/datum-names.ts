import { escapeToken, type Location, splitPointer } from '../diagnostics/index.js';
import { COLLECTION_NAMES, kindOf } from './collections.js';
import type { Dataset, Located } from './dataset.js';
import type { ReportingGroup } from './metric.js';
import { momentOf } from './moment.js';
import type { DatedEntry, EntryList } from './place-of-entry.js';

/** Các mục của một bản ghi. */
export type Values = Readonly<Record<string, unknown>>;

/** Tên và giá trị của một dữ liệu. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

/** Một bản ghi hay nhóm mục, not a list. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tên của một mục trong danh sách: its id, its period or its time; its index where it has none of its own. */
export function nameItem(list: readonly unknown[], index: number): string {
  const nameAt = (at: number): string | undefined => {
    const item = list[at];
    if (!isValues(item)) return undefined;
    const own = item.id ?? item.period ?? item.asOf;
    if (typeof own !== 'string') return undefined;
    const moment = momentOf({ asOf: own, location: item.location as Location | undefined });
    return [moment === own ? undefined : moment, item.from, own].filter(Boolean).join('..');
  };
  const name = nameAt(index);
  if (name === undefined) return String(index);
  const before = list.slice(0, index).filter((_, at) => nameAt(at) === name).length;
  return before === 0 ? name : `${name}(${before + 1})`;
}

/** Follows a pointer through a value, naming what it passes. */
function walkDown(start: NamedValue, tokens: readonly string[]): NamedValue {
  let { name, value } = start;
  for (const token of tokens) {
    name += `/${escapeToken(Array.isArray(value) ? nameItem(value, Number(token)) : token)}`;
    value = (value as Values | undefined)?.[token];
  }
  return { name, value };
}

type PlacedEntry = readonly [place: string, entry: NamedValue];

function placeKey({ file, pointer = '' }: Location): string {
  return `${file}#${pointer}`;
}

/** Where the dated entries of a kind of record are: the key of its parts, and that of their lists. */
const DATED: Readonly<Record<string, readonly [parts: string, entries: EntryList]>> = {
  indicators: ['indicators', 'results'],
  organisation: ['metrics', 'observations'],
  systems: ['metrics', 'observations'],
  tasks: ['tasks', 'progress'],
};

/** What the members of a group have reported. */
function* listOfMembers(record: NamedValue, path: readonly string[], holder: Values): Iterable<PlacedEntry> {
  const { members = [] } = (holder.group ?? {}) as Partial<ReportingGroup>;
  for (const [at, { observations }] of members.entries()) {
    const list = [...path, 'group', 'members', String(at), 'observations'];
    for (const [index, { location }] of observations.entries()) {
      if (location) yield [placeKey(location), walkDown(record, [...list, String(index)])];
    }
  }
}

/** Entries that stand elsewhere than in their parent's list, by their place. */
function* listPlacedEntries(record: NamedValue): Iterable<PlacedEntry> {
  const [key = '', list = ''] = DATED[record.name.split('/')[0] ?? ''] ?? [];
  const parts = (record.value as Values)[key] as Values | undefined;
  for (const [part, holder] of Object.entries(parts ?? {})) {
    const entries = (holder as Values)[list] as readonly DatedEntry[] | undefined;
    for (const [index, { location }] of (entries ?? []).entries()) {
      if (location) yield [placeKey(location), walkDown(record, [key, part, list, String(index)])];
    }
    yield* listOfMembers(record, [key, part], holder as Values);
  }
}

function* listRecords(dataset: Dataset): Iterable<readonly [string, Located<unknown>]> {
  if (dataset.organisation) yield ['organisation', dataset.organisation];
  if (dataset.settings) yield ['settings', dataset.settings];
  for (const name of COLLECTION_NAMES) {
    if (kindOf(name) !== name) continue;
    for (const [id, located] of dataset[name]) yield [`${name}/${id}`, located];
  }
}

function indexPlaces(dataset: Dataset): ReadonlyMap<string, NamedValue> {
  const index = new Map<string, NamedValue>();
  for (const [name, { record: value, location }] of listRecords(dataset)) {
    index.set(placeKey(location), { name, value });
    for (const [key, entry] of listPlacedEntries({ name, value })) index.set(key, entry);
  }
  return index;
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, NamedValue>>();

/**
 * Tên của một dữ liệu: its record and the way to it by ids and times, so that it is found again when lines and files
 * move: "systems/thu-dien-tu/metrics/tai-khoan/observations/2025-11/value". Undefined outside the data.
 */
export function nameDatum(dataset: Dataset, { file, pointer = '' }: Location): NamedValue | undefined {
  const index = indexes.get(dataset) ?? indexPlaces(dataset);
  indexes.set(dataset, index);
  for (
    let end = pointer.length;
    end >= 0;
    end = end === 0 ? -1 : Math.max(0, pointer.lastIndexOf('/', end - 1))
  ) {
    const record = index.get(placeKey({ file, pointer: pointer.slice(0, end) }));
    if (record) return walkDown(record, splitPointer(pointer.slice(end)));
  }
  return undefined;
}
