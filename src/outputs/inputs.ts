import { type Dataset, findKind, type KindId, type Located } from '../model/index.js';
import { hashContent } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { CollectionName } from './read-log.js';

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

const KINDS_OF: Readonly<Record<CollectionName, KindId>> = {
  agencies: 'agencies',
  citations: 'citations',
  documents: 'documents',
  documentsByTarget: 'documents',
  indicators: 'indicators',
  issuingAuthorities: 'organisation',
  systems: 'systems',
  tasks: 'tasks',
};

/** Loại dữ liệu của một bản ghi theo `collection/id`. */
export function kindOfRecord(key: string): KindId {
  const collection = key.split('/')[0] ?? '';
  if (collection === 'settings') return 'workspace';
  return collection === 'organisation' ? 'organisation' : KINDS_OF[collection as CollectionName];
}

/** Loại dữ liệu của một tập bản ghi. */
export function kindOfCollection(collection: CollectionName): KindId {
  return KINDS_OF[collection];
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

function indexByKind({ label, data }: Snapshot): ReadonlyMap<KindId, Readonly<Record<string, string>>> {
  const index = new Map<KindId, Record<string, string>>();
  for (const { name, hash } of data.files) {
    const kind = findKind(name);
    if (kind === undefined) continue;
    const files = index.get(kind.id) ?? {};
    files[`${label}/${name}`] = hash;
    index.set(kind.id, files);
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
    hashFilesOf: (collection) => filesOf.get(KINDS_OF[collection]) ?? {},
    findRecord: (key) => {
      if (key === 'organisation' || key === 'settings') return dataset[key];
      const slash = key.indexOf('/');
      return dataset[key.slice(0, slash) as CollectionName].get(key.slice(slash + 1));
    },
  };
}
