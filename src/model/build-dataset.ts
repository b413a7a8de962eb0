import { childLocation, type Location, type Problem } from '../diagnostics/index.js';
import type { AgencyReturn } from './agency-return.js';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionDefinition,
  kindOf,
  SINGLE_NAMES,
} from './collections.js';
import type { Collection, Dataset, Located } from './dataset.js';
import { mergeReturns } from './returns/merge-returns.js';
import { checkPlace } from './returns/place-of-return.js';

/** Tệp dữ liệu đã qua lược đồ; `kind` is its kind of data. */
export interface DataFile {
  readonly path: string;
  readonly kind: string;
  readonly value: unknown;
}

type Identified = { readonly id: string };
type Definition = CollectionDefinition<Identified>;

function listRecords(file: DataFile, list: string | undefined): readonly Located<Identified>[] {
  const root: Location = { file: file.path, pointer: '' };
  if (list === undefined) return [{ record: file.value as Identified, location: root }];
  const records = (file.value as Readonly<Record<string, readonly Identified[]>>)[list] ?? [];
  const place = childLocation(root, list);
  return records.map((record, index) => ({ record, location: childLocation(place, index) }));
}

function describeDuplicate(record: Located<Identified>, first: Located<Identified>): Problem {
  const { id } = record.record;
  return {
    code: 'duplicate-id',
    location: childLocation(record.location, 'id'),
    message: { vi: `Mã "${id}" đã được dùng cho một bản ghi khác.`, en: `The id "${id}" is already taken.` },
    hint: {
      vi: 'Đổi mã của một trong hai bản ghi, hoặc xóa bản ghi thừa.',
      en: 'Rename one of the two records or delete the spare one.',
    },
    related: [
      {
        location: childLocation(first.location, 'id'),
        message: { vi: 'Mã này xuất hiện lần đầu ở đây.', en: 'It stands here first.' },
      },
    ],
  };
}

/** Of two records of one name the first is kept; two ids are a finding here, other names one of the checks. */
function collect(
  files: readonly DataFile[],
  { list, nameOf }: Definition,
  problems: Problem[],
): Collection<Identified> {
  const collection = new Map<string, Located<Identified>>();
  for (const located of files.flatMap((file) => listRecords(file, list))) {
    const name = nameOf ? nameOf(located.record) : located.record.id;
    const first = collection.get(name);
    if (first === undefined) collection.set(name, located);
    else if (nameOf === undefined) problems.push(describeDuplicate(located, first));
  }
  return collection;
}

function findSingle(files: readonly DataFile[]): Located<unknown> | undefined {
  const [file] = files;
  return file && { record: file.value, location: { file: file.path, pointer: '' } };
}

/** Báo cáo nằm sai chỗ is of nobody knows what period: it is left out. */
function findMisplaced({ path, kind, value }: DataFile): readonly Problem[] {
  return kind === kindOf('returns') ? checkPlace(path, value as AgencyReturn) : [];
}

/**
 * Dựng tập dữ liệu từ các tệp đã qua lược đồ; reports ids that are used twice and returns in the wrong place.
 * The casts hold because each file has passed the schema of its kind.
 */
export function buildDataset(all: readonly DataFile[]): { dataset: Dataset; problems: readonly Problem[] } {
  const misplaced = new Map(all.map((file) => [file, findMisplaced(file)]));
  const files = all.filter((file) => misplaced.get(file)?.length === 0);
  const problems: Problem[] = [...misplaced.values()].flat();
  const filesOf = (kind: string) => files.filter((file) => file.kind === kind);
  const collections = COLLECTION_NAMES.map((name) => {
    const definition = COLLECTIONS[name] as Definition;
    return [name, collect(filesOf(kindOf(name)), definition, problems)] as const;
  });
  const singles = SINGLE_NAMES.map((name) => [name, findSingle(filesOf(kindOf(name)))] as const);
  const dataset = Object.fromEntries([...collections, ...singles]) as unknown as Dataset;
  return { dataset: mergeReturns(dataset), problems };
}
