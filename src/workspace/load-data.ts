import {
  checkFiles,
  completeChecks,
  type FileFindings,
  indexDataset,
  type TemplateFolder,
} from '../checks/index.js';
import type { DiagnosticCode, Problem } from '../diagnostics/index.js';
import {
  buildDataset,
  type DataFile,
  type Dataset,
  dropEmpty,
  findKind,
  KINDS,
  kindOf,
} from '../model/index.js';
import { findField, validateRecord } from '../schema/index.js';
import { findMergeConflict, readYaml } from '../source/index.js';
import { checkUnknownFiles, findInWords, hashWords, type KnownWords, nameWords } from './check-data.js';
import type { FolderReading, ReadFile } from './read-files.js';
import type { KnownRecord, KnownRecords } from './record-cache.js';
import { describeUnused } from './unreadable.js';

/** Dữ liệu đã nạp: the data set, and what is wrong. */
export interface LoadedData {
  readonly dataset: Dataset;
  /** Loại dữ liệu có tệp không đọc được: nothing is missing of the others. */
  readonly missingKinds: readonly string[];
  /** What is wrong with it: the checks over everything run when somebody asks. */
  readonly check: (
    templates?: TemplateFolder,
    known?: KnownWords,
  ) => {
    readonly problems: readonly Problem[];
    readonly words: KnownWords;
  };
  /** The files without errors, by name. */
  readonly records: KnownRecords;
}

function describeUnknownFile(path: string): Problem {
  const kinds = KINDS.join(', ');
  return describeUnused(
    path,
    {
      vi: 'Tệp này không thuộc loại dữ liệu nào, nên không được dùng.',
      en: 'This file belongs to no kind of data and is not used.',
    },
    { vi: `Đặt tệp vào một trong các thư mục: ${kinds}.`, en: `Move it to one of: ${kinds}.` },
  );
}

interface FileResult {
  readonly name: string;
  readonly data?: DataFile;
  readonly problems: readonly Problem[];
}

function isReturnField(list: string, key: string): boolean {
  return findField('returns', `/${list}/entry`)?.properties?.[key] !== undefined;
}

function loadFile(label: string, { name, text }: ReadFile, known: KnownRecords): FileResult {
  const path = `${label}/${name}`;
  const kind = findKind(name);
  if (kind === undefined) return { name, problems: [describeUnknownFile(path)] };
  const record = known.get(name);
  if (record) return { name, data: { path, kind, value: record.value }, problems: [] };
  const conflict = findMergeConflict(path, text);
  if (conflict) return { name, problems: [conflict] };
  const { file, problems } = readYaml(path, text);
  if (file === undefined) return { name, problems };
  const value = kind === kindOf('returns') ? dropEmpty(file.value, isReturnField) : file.value;
  const findings = validateRecord(kind, value, path);
  return findings.length > 0
    ? { name, problems: findings }
    : { name, data: { path, kind, value }, problems: [] };
}

/** Where any file is missing from the data set these may follow from that: it may hold what they miss. */
const NEED_ALL_FILES: ReadonlySet<DiagnosticCode> = new Set([
  'abbreviation-unexplained',
  'acknowledgement-unused',
  'orphan-record',
]);

/** The kinds of data of which something could not be read; what lies in the wrong place may be of any kind. */
function listMissingKinds(
  { problems }: FolderReading,
  label: string,
  results: readonly FileResult[],
): readonly string[] {
  const unread = problems.map(({ location }) => location.file.slice(label.length + 1));
  const broken = results.flatMap(({ name, data }) => (data ? [] : [name]));
  const kinds = new Set([...unread, ...broken].map(findKind));
  return kinds.has(undefined) ? KINDS : KINDS.filter((kind) => kinds.has(kind));
}

/** The records of sound files, with what is found in each alone. */
function listRecords(
  files: readonly (readonly [name: string, data: DataFile])[],
  known: KnownRecords,
  find: ((path: string) => FileFindings) | undefined,
): KnownRecords {
  const describe = (name: string, { path, value }: DataFile): KnownRecord => {
    const record = known.get(name) ?? { value, words: hashWords(value) };
    return record.findings || !find ? record : { ...record, findings: find(path) };
  };
  return new Map(files.map(([name, data]) => [name, describe(name, data)]));
}

/**
 * Nạp dữ liệu: each file is read, held against its schema and joined with the others. A file with errors hides
 * nothing in the others, nor does it make every mention of its records look wrong.
 * @param known what was read before of files that have not changed.
 */
export function loadData(reading: FolderReading, label: string, known: KnownRecords = new Map()): LoadedData {
  const results = (reading.files ?? []).map((file) => loadFile(label, file, known));
  const files = results.flatMap(({ name, data }) => (data ? [[name, data] as const] : []));
  const { dataset, problems: duplicates } = buildDataset(files.map(([, data]) => data));
  const index = indexDataset(dataset);
  const missingKinds = listMissingKinds(reading, label, results);
  const isKnown = (path: string) => known.get(path.slice(label.length + 1))?.findings !== undefined;
  // Of two records with one id only one is checked, and the next time it may be the other.
  const find = duplicates.length === 0 ? checkUnknownFiles(dataset, index, isKnown) : undefined;
  const records = listRecords(files, known, find);
  return {
    dataset,
    missingKinds,
    records,
    check: (folder = {}, knownWords) => {
      const templates = { ...folder, missingKinds };
      const all = indexDataset(dataset, templates, index);
      const words = findInWords(dataset, all, nameWords(records, templates), knownWords);
      const byFile = find ? [...records.values()].flatMap(({ findings }) => findings ?? []) : undefined;
      const completed = completeChecks(dataset, all, {
        files: byFile ?? checkFiles(dataset, index).values(),
        words: words.findings,
      });
      const isWhole = missingKinds.length === 0;
      const checked = isWhole ? completed : completed.filter(({ code }) => !NEED_ALL_FILES.has(code));
      const found = results.flatMap((result) => result.problems);
      return { problems: [...reading.problems, ...found, ...duplicates, ...checked], words };
    },
  };
}
