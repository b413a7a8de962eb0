import { childLocation, type Location, type Problem } from '../diagnostics/index.js';
import { type Collection, type Dataset, type Located, nameTarget } from './dataset.js';
import type { IssuedDocument } from './issued-document.js';
import type { Kind, KindId } from './kinds.js';
import type { Organisation } from './organisation.js';
import type { WorkspaceSettings } from './workspace-settings.js';

/** Tệp dữ liệu đã qua lược đồ. */
export interface DataFile {
  readonly path: string;
  readonly kind: Kind;
  readonly value: unknown;
}

type Identified = { readonly id: string };

function listRecords(file: DataFile): readonly Located<Identified>[] {
  const root: Location = { file: file.path, pointer: '' };
  if (file.kind.list === undefined) return [{ record: file.value as Identified, location: root }];
  const records = (file.value as Readonly<Record<string, readonly Identified[]>>)[file.kind.list] ?? [];
  const list = childLocation(root, file.kind.list);
  return records.map((record, index) => ({ record, location: childLocation(list, index) }));
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

function collect(files: readonly DataFile[], kind: KindId, problems: Problem[]): Collection<Identified> {
  const collection = new Map<string, Located<Identified>>();
  for (const file of files) {
    if (file.kind.id !== kind) continue;
    for (const located of listRecords(file)) {
      const first = collection.get(located.record.id);
      if (first) problems.push(describeDuplicate(located, first));
      else collection.set(located.record.id, located);
    }
  }
  return collection;
}

function findSingle<T>(files: readonly DataFile[], kind: KindId): Located<T> | undefined {
  const file = files.find((candidate) => candidate.kind.id === kind);
  return file && { record: file.value as T, location: { file: file.path, pointer: '' } };
}

function indexByTarget(documents: Collection<IssuedDocument>): Collection<IssuedDocument> {
  const index = new Map<string, Located<IssuedDocument>>();
  for (const located of documents.values()) {
    const name = nameTarget(located.record.template, located.record.period);
    if (!index.has(name)) index.set(name, located);
  }
  return index;
}

/**
 * Dựng tập dữ liệu từ các tệp đã qua lược đồ; reports ids that are used twice.
 * The casts hold because each file has passed the schema of its kind.
 */
export function buildDataset(files: readonly DataFile[]): { dataset: Dataset; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const take = (kind: KindId) => collect(files, kind, problems) as Collection<never>;
  const documents: Collection<IssuedDocument> = take('documents');
  const dataset: Dataset = {
    settings: findSingle<WorkspaceSettings>(files, 'workspace'),
    organisation: findSingle<Organisation>(files, 'organisation'),
    issuingAuthorities: take('organisation'),
    agencies: take('agencies'),
    citations: take('citations'),
    systems: take('systems'),
    indicators: take('indicators'),
    tasks: take('tasks'),
    documents,
    documentsByTarget: indexByTarget(documents),
  };
  return { dataset, problems };
}
