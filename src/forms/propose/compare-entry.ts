import type { AgencyReturn } from '../../model/index.js';
import type { EntryFields } from './cell-finding.js';
import type { ProposedEntry } from './propose-entries.js';

/** Một mục so với báo cáo đã có. */
export interface ComparedEntry<E extends ProposedEntry = ProposedEntry> {
  readonly entry: E;
  readonly state: 'differs' | 'new' | 'same';
  /** What the return says now; nothing when it is new. */
  readonly former: EntryFields;
  /** The fields that differ. */
  readonly fields: EntryFields;
}

/** The entry of a return as a map of its fields. */
function readFormer(own: AgencyReturn | undefined, { kind, id }: ProposedEntry): EntryFields {
  const entry: unknown = own?.[kind]?.[id];
  if (entry === undefined || entry === null) return {};
  if (typeof entry === 'number') return { value: entry };
  if (typeof entry === 'string') return { text: entry };
  const { value, ...rest } = entry as EntryFields;
  if (value === undefined || value === null) return rest;
  const { text } = value as { readonly text?: string };
  return text === undefined ? { ...rest, value } : { ...rest, text };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Số and chữ stand for each other. */
const OTHER: Readonly<Record<string, string>> = { text: 'value', value: 'text' };

/** A field that says something where nothing was said contradicts nothing. */
function isAddition(former: EntryFields, key: string): boolean {
  return former[key] === undefined && former[OTHER[key] ?? key] === undefined;
}

/**
 * So một mục với báo cáo đã có: only what the workbook says is held against it, for an empty cell is no erasure.
 */
export function compareEntry<E extends ProposedEntry>(
  own: AgencyReturn | undefined,
  entry: E,
): ComparedEntry<E> {
  const former = readFormer(own, entry);
  const differing = Object.entries(entry.fields).filter(([key, value]) => !isSame(former[key], value));
  const fields = Object.fromEntries(differing);
  if (differing.length === 0) return { entry, state: 'same', former, fields };
  const isNew = differing.every(([key]) => isAddition(former, key));
  return { entry, state: isNew ? 'new' : 'differs', former, fields };
}
