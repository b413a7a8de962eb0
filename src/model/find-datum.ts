import { childLocation, type Location, splitPointer } from '../diagnostics/index.js';
import { COLLECTION_NAMES, type CollectionName } from './collections.js';
import type { Dataset, Located } from './dataset.js';
import { isValues, nameItem, type Values } from './datum-names.js';
import { type DatedEntry, type EntryList, placeOfEntry } from './place-of-entry.js';

/** Dữ liệu tìm theo tên: `isThere` is false where only what stands around it is left; then the place is that of this. */
export interface NamedDatum {
  readonly isThere: boolean;
  readonly value: unknown;
  readonly location: Location;
  /** The records around it, outermost first. */
  readonly around: readonly Values[];
}

const ENTRY_LISTS: ReadonlySet<string> = new Set<EntryList>(['observations', 'progress', 'results']);

function findRecord(
  dataset: Dataset,
  tokens: readonly string[],
): readonly [Located<unknown> | undefined, number] {
  const [first = '', id = ''] = tokens;
  if (first === 'organisation' || first === 'settings') return [dataset[first], 1];
  const isCollection = COLLECTION_NAMES.some((name) => name === first);
  return [isCollection ? dataset[first as CollectionName].get(id) : undefined, 2];
}

function findItem(list: readonly unknown[], token: string): number {
  return list.findIndex((_, index) => nameItem(list, index) === token);
}

function placeOfItem(parent: Location, list: unknown, index: number, key: string): Location {
  const entry = (list as readonly DatedEntry[])[index];
  // The parent of a list is the record that holds it.
  const holder = { file: parent.file, pointer: (parent.pointer ?? '').replace(/\/[^/]*$/, '') };
  return ENTRY_LISTS.has(key)
    ? placeOfEntry(holder, key as EntryList, index, entry)
    : childLocation(parent, index);
}

/** Tìm dữ liệu theo tên; undefined when not even its record is there. */
export function findDatum(dataset: Dataset, name: string): NamedDatum | undefined {
  const tokens = splitPointer(`/${name}`);
  const [record, count] = findRecord(dataset, tokens);
  if (record === undefined) return undefined;
  let { record: value, location }: { record: unknown; location: Location } = record;
  const around: Values[] = isValues(value) ? [value] : [];
  let key = '';
  for (const token of tokens.slice(count)) {
    const isList = Array.isArray(value);
    const step = isList ? findItem(value as readonly unknown[], token) : token;
    const next: unknown = (value as Values | null | undefined)?.[step];
    if (next === undefined || next === null) return { isThere: false, value: undefined, location, around };
    location = isList ? placeOfItem(location, value, step as number, key) : childLocation(location, step);
    value = next;
    key = token;
    if (isValues(value)) around.push(value);
  }
  return { isThere: true, value, location, around };
}
