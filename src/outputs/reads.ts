import { type CollectionName, findPeriodOfReturn } from '../model/index.js';
import { hashRecord, type Inputs, listFilesOf } from './inputs.js';
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
    for (const file of listFilesOf(located)) {
      const read = files.get(file) ?? { hash: inputs.hashFile(file) ?? '', ...(!byFile && { records: {} }) };
      if (read.records) read.records[key] = hashRecord(located, file) ?? '';
      files.set(file, read);
    }
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
    else if (hashRecord(located, file) !== hash) {
      // A record that has moved is told with the file where it stands now.
      const isThere = located.parts?.has(file) || findPeriodOfReturn(file) !== undefined;
      yield { type: 'record', file: isThere ? file : located.location.file, record, state: 'changed' };
    }
  }
}

function* compareFileReads(reads: Reads, inputs: Inputs): Iterable<Change> {
  for (const [file, { hash, records }] of Object.entries(reads.files)) {
    const current = inputs.hashFile(file) ?? '';
    if (current === hash) continue;
    const isGone = current === '' && findPeriodOfReturn(file) !== undefined;
    if (records && !isGone) yield* compareRecords(file, records, inputs);
    else if (hash === '') yield { type: 'file', file, state: 'new' };
    else yield { type: 'file', file, state: current === '' ? 'removed' : 'changed' };
  }
}

/** Whether a record was read; of a file that matters as a whole all of them were. */
function wasRead({ files }: Reads, file: string, record: string): boolean {
  const read = files[file];
  return read !== undefined && (read.records === undefined || Object.hasOwn(read.records, record));
}

/** What a return now says of records that were read, and did not say of them then. */
function* compareReturns(reads: Reads, inputs: Inputs): Iterable<Change> {
  for (const [file, records] of inputs.returns) {
    const isKnown = Object.hasOwn(reads.files, file);
    if (isKnown && reads.files[file]?.hash === inputs.hashFile(file)) continue;
    for (const record of records) {
      const own = inputs.findRecord(record)?.location.file ?? '';
      if (wasRead(reads, file, record) || !wasRead(reads, own, record)) continue;
      if (isKnown) yield { type: 'record', file, record, state: 'changed' };
      else {
        yield { type: 'file', file, state: 'new' };
        break;
      }
    }
  }
}

/** Những gì đã thay đổi từ lúc đọc, as far as the document read it; nothing when it would come out the same. */
export function* listChanges(reads: Reads, inputs: Inputs): Iterable<Change> {
  yield* compareFileReads(reads, inputs);
  yield* compareReturns(reads, inputs);
  for (const [name, files] of Object.entries(reads.collections)) {
    yield* compareFiles(files, inputs.hashFilesOf(name as CollectionName));
  }
  for (const record of reads.absent) {
    const located = inputs.findRecord(record);
    if (located) yield { type: 'record', file: located.location.file, record, state: 'new' };
  }
}
