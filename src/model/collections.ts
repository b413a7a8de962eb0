import type { Agency } from './agency.js';
import type { AgencyReturn } from './agency-return.js';
import type { Citation } from './citation.js';
import type { IndicatorSet } from './indicator.js';
import type { IssueRecord } from './issue-record.js';
import type { IssuedDocument } from './issued-document.js';
import type { IssuingAuthority, Organisation } from './organisation.js';
import type { SharedSystem } from './shared-system.js';
import type { TaskList } from './task.js';
import type { WorkspaceSettings } from './workspace-settings.js';

/** Tên của văn bản một mẫu lập cho một kỳ: "da06-2025-11". */
export function nameTarget(id: string, periodId: string): string {
  return `${id}-${periodId.toLowerCase()}`;
}

/** Tên báo cáo của một đơn vị cho một kỳ, as its file is named: "2025-11/so-khcn". */
export function nameReturn({ agency, period }: Pick<AgencyReturn, 'agency' | 'period'>): string {
  return `${period}/${agency}`;
}

/** Tập bản ghi: the files that hold it, and how its records are found in them. */
export interface CollectionDefinition<T> {
  /** Loại dữ liệu of its files, when it is not called as the collection is. */
  readonly kind?: string;
  /** The key that holds the records of a register; without it a file is one record. */
  readonly list?: string;
  /** What a record is found by; its `id`, when nothing is said. */
  readonly nameOf?: (record: T) => string;
  /** Templates see the collection under its name. */
  readonly inTemplates?: true;
}

/** Dữ liệu của cả một tệp: there is one of it. */
export interface SingleDefinition<T> {
  readonly kind: string;
  /** Only for the type. */
  readonly record?: T;
}

function collection<T>(definition: CollectionDefinition<T>): CollectionDefinition<T> {
  return definition;
}

function single<T>(definition: SingleDefinition<T>): SingleDefinition<T> {
  return definition;
}

/**
 * Các tập bản ghi của dữ liệu. The schema of a kind is `schemas/<kind>.schema.json`, its files are
 * `data/<kind>.yaml` and `data/<kind>/<any>.yaml`.
 */
export const COLLECTIONS = {
  agencies: collection<Agency>({ list: 'agencies', inTemplates: true }),
  citations: collection<Citation>({ list: 'citations', inTemplates: true }),
  documents: collection<IssuedDocument>({}),
  /** The same documents by what they are made from and for. */
  documentsByTarget: collection<IssuedDocument>({
    kind: 'documents',
    nameOf: ({ template, period }) => nameTarget(template, period),
  }),
  indicators: collection<IndicatorSet>({ inTemplates: true }),
  /** Bản ghi ban hành, by the id of the document. */
  issued: collection<IssueRecord>({}),
  issuingAuthorities: collection<IssuingAuthority>({ kind: 'organisation', list: 'issuingAuthorities' }),
  /** They are merged into what they report on (`mergeReturns`). */
  returns: collection<AgencyReturn>({ nameOf: nameReturn }),
  systems: collection<SharedSystem>({ inTemplates: true }),
  tasks: collection<TaskList>({ inTemplates: true }),
};

/** Những gì chỉ có một. */
export const SINGLES = {
  organisation: single<Organisation>({ kind: 'organisation' }),
  settings: single<WorkspaceSettings>({ kind: 'workspace' }),
};

/** Tên một tập bản ghi. */
export type CollectionName = keyof typeof COLLECTIONS;

/** Tên của thứ chỉ có một. */
export type SingleName = keyof typeof SINGLES;

/** Bản ghi của một tập. */
export type RecordOf<K extends CollectionName> =
  (typeof COLLECTIONS)[K] extends CollectionDefinition<infer T> ? T : never;

/** Dữ liệu của thứ chỉ có một. */
export type SingleOf<K extends SingleName> =
  (typeof SINGLES)[K] extends SingleDefinition<infer T> ? T : never;

/** Tên các tập bản ghi, in the order of the table. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

/** Tên của những gì chỉ có một. */
export const SINGLE_NAMES = Object.keys(SINGLES) as readonly SingleName[];

/** Loại dữ liệu của một tập bản ghi, or of what there is one of. */
export function kindOf(name: CollectionName | SingleName): string {
  const definition: { readonly kind?: string } = { ...COLLECTIONS, ...SINGLES }[name];
  return definition.kind ?? name;
}

/** Các loại dữ liệu, in alphabetical order. */
export const KINDS: readonly string[] = [
  ...new Set([...COLLECTION_NAMES, ...SINGLE_NAMES].map(kindOf)),
].sort();

/** Loại dữ liệu của một tệp theo đường dẫn tính từ thư mục dữ liệu; undefined when no kind claims it. */
export function findKind(relativePath: string): string | undefined {
  const first = relativePath.split('/')[0]?.replace(/\.ya?ml$/, '');
  return KINDS.find((kind) => kind === first);
}
