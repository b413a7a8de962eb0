import {
  COLLECTION_NAMES,
  type CollectionName,
  type Dataset,
  findKind,
  kindOf,
  type Located,
  SINGLE_NAMES,
  type SingleName,
} from '../model/index.js';
import { hashContent } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import { findRecord } from './read-log.js';

/** Đầu vào hiện có của mọi văn bản: the hash of every file and of every record. */
export interface Inputs {
  readonly snapshotKey: string;
  /** Dấu băm của một tệp theo đường dẫn; undefined when it is not there. */
  hashFile(path: string): string | undefined;
  /** Các tệp của một loại dữ liệu, with their hashes, also those that could not be used; returns merged into it too. */
  hashFilesOf(collection: CollectionName): Readonly<Record<string, string>>;
  /** Bản ghi theo `collection/id`. */
  findRecord(key: string): Located<unknown> | undefined;
  /** Báo cáo của đơn vị, by path, each with the records (`collection/id`) that it is merged into. */
  readonly returns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Loại dữ liệu của một bản ghi theo `collection/id`. */
export function kindOfRecord(key: string): string {
  return kindOf((key.split('/')[0] ?? '') as CollectionName | SingleName);
}

const recordHashes = new WeakMap<object, Map<string, string>>();

/** Các tệp nói gì đó về một bản ghi: its own, and the returns that are merged into it. */
export function listFilesOf({ location, parts }: Located<unknown>): readonly string[] {
  return parts ? [...parts.keys()] : [location.file];
}

/**
 * Dấu băm của những gì một tệp nói về một bản ghi, and the record's place in its own file; comments and line breaks do
 * not count. Undefined when the file says nothing of it.
 */
export function hashRecord({ record, location, parts }: Located<unknown>, file: string): string | undefined {
  const part = parts ? parts.get(file) : file === location.file ? record : undefined;
  if (part === undefined) return undefined;
  const known = recordHashes.get(location) ?? new Map<string, string>();
  recordHashes.set(location, known);
  const hash = known.get(file) ?? hashContent(JSON.stringify([location.pointer, part]));
  known.set(file, hash);
  return hash;
}

function indexFiles({ label, data, templates, reference, copies }: Snapshot): ReadonlyMap<string, string> {
  return new Map([
    ...data.files.map(({ name, hash }) => [`${label}/${name}`, hash] as const),
    ...templates.files.map(({ name, hash }) => [`templates/${name}`, hash] as const),
    ...copies.map(({ name, hash }) => [`${label}/${name}`, hash] as const),
    ...(reference ? [['templates/reference.docx', reference.hash] as const] : []),
  ]);
}

function indexByKind({ label, data }: Snapshot): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const index = new Map<string, Record<string, string>>();
  for (const { name, hash } of data.files) {
    const kind = findKind(name);
    if (kind === undefined) continue;
    const files = index.get(kind) ?? {};
    files[`${label}/${name}`] = hash;
    index.set(kind, files);
  }
  return index;
}

function* listRecords(dataset: Dataset): Iterable<readonly [key: string, located: Located<unknown>]> {
  for (const name of SINGLE_NAMES) {
    const single = dataset[name];
    if (single) yield [name, single];
  }
  for (const name of COLLECTION_NAMES) {
    for (const [id, located] of dataset[name]) yield [`${name}/${id}`, located];
  }
}

function indexReturns(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [key, located] of listRecords(dataset)) {
    for (const file of listFilesOf(located)) {
      if (file === located.location.file) continue;
      index.set(file, (index.get(file) ?? new Set()).add(key));
    }
  }
  return index;
}

/** Lập đầu vào từ ảnh chụp và tập dữ liệu của nó. */
export function createInputs(snapshot: Snapshot, dataset: Dataset): Inputs {
  const files = indexFiles(snapshot);
  const filesOf = indexByKind(snapshot);
  const returns = indexReturns(dataset);
  const hashReturnsOf = (collection: CollectionName) =>
    [...returns].flatMap(([file, keys]) => {
      const isMerged = [...keys].some((key) => key.startsWith(`${collection}/`));
      return isMerged ? [[file, files.get(file) ?? ''] as const] : [];
    });
  return {
    snapshotKey: snapshot.key,
    returns,
    hashFile: (path) => files.get(path),
    hashFilesOf: (collection) => ({
      ...filesOf.get(kindOf(collection)),
      ...Object.fromEntries(hashReturnsOf(collection)),
    }),
    findRecord: (key) => findRecord(dataset, key),
  };
}
