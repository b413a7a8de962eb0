import type { CollectionName } from '../model/index.js';
import { hashRecord, type Inputs } from './inputs.js';
import type { ReadLog } from './read-log.js';

/** Tệp đã đọc: with `records` only those count, by `collection/id` with their hashes. */
export interface FileRead {
  readonly hash: string;
  readonly records?: Readonly<Record<string, string>>;
}

/** Những gì một văn bản đã đọc, as hashes of contents. */
export interface Reads {
  /** By path. */
  readonly files: Readonly<Record<string, FileRead>>;
  /** Collections read through, with the hashes of their files by path. */
  readonly collections: Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>>;
  /** Looked up and not there. */
  readonly absent: readonly string[];
}

/** Điều làm một văn bản cũ đi. */
export type Change =
  | { readonly type: 'file'; readonly file: string; readonly state: 'changed' | 'new' | 'removed' }
  | {
      readonly type: 'record';
      readonly file: string;
      readonly record: string;
      readonly state: 'changed' | 'new' | 'removed';
    };

/**
 * Chốt sổ: what was read, with its hashes.
 * @param byFile lines and columns count too: every change of a file that was read matters.
 */
export function closeLog(log: ReadLog, inputs: Inputs, byFile: boolean): Reads {
  const files = new Map<string, { hash: string; records?: Record<string, string> }>();
  for (const path of log.templateFiles) files.set(path, { hash: inputs.hashFile(path) ?? '' });
  for (const [key, located] of log.records) {
    const { file } = located.location;
    const read = files.get(file) ?? { hash: inputs.hashFile(file) ?? '', ...(!byFile && { records: {} }) };
    if (read.records) read.records[key] = hashRecord(located);
    files.set(file, read);
  }
  const collections = [...log.collections].map((name) => [name, inputs.hashFilesOf(name)] as const);
  return {
    files: Object.fromEntries(files),
    collections: Object.fromEntries(collections),
    absent: [...log.absent],
  };
}

function* compareFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Iterable<Change> {
  for (const [file, hash] of Object.entries(before)) {
    const current = after[file];
    if (current !== hash) yield { type: 'file', file, state: current === undefined ? 'removed' : 'changed' };
  }
  for (const file of Object.keys(after)) {
    if (!Object.hasOwn(before, file)) yield { type: 'file', file, state: 'new' };
  }
}

function* compareRecords(
  file: string,
  records: Readonly<Record<string, string>>,
  inputs: Inputs,
): Iterable<Change> {
  for (const [record, hash] of Object.entries(records)) {
    const located = inputs.findRecord(record);
    if (located === undefined) yield { type: 'record', file, record, state: 'removed' };
    else if (located.location.file !== file || hashRecord(located) !== hash) {
      yield { type: 'record', file: located.location.file, record, state: 'changed' };
    }
  }
}

function* compareFileReads(reads: Reads, inputs: Inputs): Iterable<Change> {
  for (const [file, { hash, records }] of Object.entries(reads.files)) {
    const current = inputs.hashFile(file) ?? '';
    if (current === hash) continue;
    if (records) yield* compareRecords(file, records, inputs);
    else if (hash === '') yield { type: 'file', file, state: 'new' };
    else yield { type: 'file', file, state: current === '' ? 'removed' : 'changed' };
  }
}

/** Những gì đã thay đổi từ lúc đọc, as far as the document read it; nothing when it would come out the same. */
export function* listChanges(reads: Reads, inputs: Inputs): Iterable<Change> {
  yield* compareFileReads(reads, inputs);
  for (const [name, files] of Object.entries(reads.collections)) {
    yield* compareFiles(files, inputs.hashFilesOf(name as CollectionName));
  }
  for (const record of reads.absent) {
    const located = inputs.findRecord(record);
    if (located) yield { type: 'record', file: located.location.file, record, state: 'new' };
  }
}
