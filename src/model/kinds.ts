/**
 * Loại dữ liệu. `list` names the key that holds the records of a register; without it a file is one record.
 * A file belongs to a kind by its place: `data/<id>.yaml` or `data/<id>/<any>.yaml`.
 */
export interface Kind {
  readonly id: KindId;
  readonly list?: string;
}

/** Mã loại dữ liệu; the schema is `schemas/<id>.schema.json`. */
export type KindId =
  | 'agencies'
  | 'citations'
  | 'documents'
  | 'indicators'
  | 'organisation'
  | 'systems'
  | 'tasks'
  | 'workspace';

/** Các loại dữ liệu, in alphabetical order. */
export const KINDS: readonly Kind[] = [
  { id: 'agencies', list: 'agencies' },
  { id: 'citations', list: 'citations' },
  { id: 'documents' },
  { id: 'indicators' },
  { id: 'organisation', list: 'issuingAuthorities' },
  { id: 'systems' },
  { id: 'tasks' },
  { id: 'workspace' },
];

/** Loại dữ liệu của một tệp theo đường dẫn tính từ thư mục dữ liệu; undefined when no kind claims it. */
export function findKind(relativePath: string): Kind | undefined {
  const first = relativePath.split('/')[0]?.replace(/\.ya?ml$/, '');
  return KINDS.find((kind) => kind.id === first);
}
