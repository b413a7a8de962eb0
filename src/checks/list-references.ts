import { childLocation, type Location } from '../diagnostics/index.js';
import type { Dataset } from '../model/index.js';
import { listRecords } from './walk-records.js';

/** Loại bản ghi mà một mã nói tới. */
export type Target =
  | 'agencies'
  | 'citations'
  | 'documents'
  | 'issuingAuthorities'
  | 'metrics'
  | 'origins'
  | 'tasks';

/** Khóa nào chứa mã của bản ghi nào; the same key means the same in every kind. */
const REFERENCE_KEYS: Readonly<Record<string, Target>> = {
  agencies: 'agencies',
  citations: 'citations',
  consideredDocuments: 'citations',
  coordinatingAgencies: 'agencies',
  document: 'documents',
  implementedDocuments: 'citations',
  issuer: 'agencies',
  issuingAuthority: 'issuingAuthorities',
  leadAgencies: 'agencies',
  legalBases: 'citations',
  metrics: 'metrics',
  operator: 'agencies',
  origin: 'origins',
  providers: 'agencies',
  taskList: 'tasks',
};

/** Chữ có thể chứa `{mã văn bản}`. */
const PROSE_KEYS = new Set(['result', 'subject', 'text', 'title']);
const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

/** Một mã mà dữ liệu nhắc tới. */
export interface Reference {
  readonly id: string;
  readonly target: Target;
  readonly location: Location;
}

function addPlaceholders(text: string, location: Location, found: Reference[]): void {
  if (!text.includes('{')) return;
  for (const match of text.matchAll(PLACEHOLDER)) {
    found.push({ id: match[1] ?? '', target: 'citations', location });
  }
}

/** Most values are figures and dates; their places need not be worked out. */
function mayRefer(key: string, value: unknown): boolean {
  return typeof value === 'object' || Object.hasOwn(REFERENCE_KEYS, key) || PROSE_KEYS.has(key);
}

function addReferences(value: unknown, location: Location, key: string, found: Reference[]): void {
  if (typeof value === 'string') {
    const target = Object.hasOwn(REFERENCE_KEYS, key) ? REFERENCE_KEYS[key] : undefined;
    if (target) found.push({ id: value, target, location });
    else if (PROSE_KEYS.has(key)) addPlaceholders(value, location, found);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (mayRefer(key, item)) addReferences(item, childLocation(location, index), key, found);
    }
  } else if (typeof value === 'object' && value !== null) {
    const object = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(object)) {
      const child = object[name];
      if (mayRefer(name, child)) addReferences(child, childLocation(location, name), name, found);
    }
  }
}

/** Mọi mã mà dữ liệu nhắc tới, each with its place; relations name metrics by rules of their own. */
export function listReferences(dataset: Dataset): readonly Reference[] {
  const found: Reference[] = [];
  for (const { record, location } of listRecords(dataset)) {
    const { relations: _relations, ...rest } = record as Readonly<Record<string, unknown>>;
    addReferences(rest, location, '', found);
  }
  return found;
}
