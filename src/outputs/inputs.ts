import {
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

/** Đầu vào hiện có của mọi văn bản: the hash of every file and of every record. */
export interface Inputs {
  readonly snapshotKey: string;
  /** Dấu băm của một tệp theo đường dẫn; undefined when it is not there. */
  hashFile(path: string): string | undefined;
  /** Các tệp của một loại dữ liệu, with their hashes, also those that could not be used. */
  hashFilesOf(collection: CollectionName): Readonly<Record<string, string>>;
  /** Bản ghi theo `collection/id`. */
  findRecord(key: string): Located<unknown> | undefined;
}

function isSingle(name: string): name is SingleName {
  return SINGLE_NAMES.some((single) => single === name);
}

/** Loại dữ liệu của một bản ghi theo `collection/id`. */
export function kindOfRecord(key: string): string {
  return kindOf((key.split('/')[0] ?? '') as CollectionName | SingleName);
}

const recordHashes = new WeakMap<object, string>();

/** Dấu băm của một bản ghi: what it says and its place in the file; comments and line breaks do not count. */
export function hashRecord({ record, location }: Located<unknown>): string {
  const known = recordHashes.get(location);
  if (known !== undefined) return known;
  const hash = hashContent(JSON.stringify([location.pointer, record]));
  recordHashes.set(location, hash);
  return hash;
}

function indexFiles({ label, data, templates, reference }: Snapshot): ReadonlyMap<string, string> {
  return new Map([
    ...data.files.map(({ name, hash }) => [`${label}/${name}`, hash] as const),
    ...templates.files.map(({ name, hash }) => [`templates/${name}`, hash] as const),
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

/** Lập đầu vào từ ảnh chụp và tập dữ liệu của nó. */
export function createInputs(snapshot: Snapshot, dataset: Dataset): Inputs {
  const files = indexFiles(snapshot);
  const filesOf = indexByKind(snapshot);
  return {
    snapshotKey: snapshot.key,
    hashFile: (path) => files.get(path),
    hashFilesOf: (collection) => filesOf.get(kindOf(collection)) ?? {},
    findRecord: (key) => {
      if (isSingle(key)) return dataset[key];
      const slash = key.indexOf('/');
      return dataset[key.slice(0, slash) as CollectionName].get(key.slice(slash + 1));
    },
  };
}
