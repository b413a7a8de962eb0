import { runChecks, type TemplateFolder } from '../checks/index.js';
import type { DiagnosticCode, Problem } from '../diagnostics/index.js';
import { buildDataset, type DataFile, type Dataset, findKind, KINDS } from '../model/index.js';
import { validateRecord } from '../schema/index.js';
import { findMergeConflict, readYaml } from '../source/index.js';
import { type FolderReading, type ReadFile, readText } from './read-files.js';
import type { FileValues } from './record-cache.js';
import { describeUnused } from './unreadable.js';

/** Dữ liệu đã nạp: the data set, and what is wrong. */
export interface LoadedData {
  readonly dataset: Dataset;
  /** What is wrong with it: the checks over everything run when somebody asks. */
  readonly findProblems: (templates?: TemplateFolder) => readonly Problem[];
  /** The data of the files without errors, by name. */
  readonly values: FileValues;
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

function loadFile(label: string, read: ReadFile, known: FileValues): FileResult {
  const { name } = read;
  const path = `${label}/${name}`;
  const kind = findKind(name);
  if (kind === undefined) return { name, problems: [describeUnknownFile(path)] };
  if (known.has(name)) return { name, data: { path, kind, value: known.get(name) }, problems: [] };
  const text = readText(read);
  const conflict = findMergeConflict(path, text);
  if (conflict) return { name, problems: [conflict] };
  const { file, problems } = readYaml(path, text);
  if (file === undefined) return { name, problems };
  const { value } = file;
  const findings = validateRecord(kind, value, path);
  return findings.length > 0
    ? { name, problems: findings }
    : { name, data: { path, kind, value }, problems: [] };
}

/** Where a file is missing from the data set, whatever names its records looks wrong: those findings tell nothing. */
const NEED_ALL_FILES: ReadonlySet<DiagnosticCode> = new Set([
  'abbreviation-unexplained',
  'acknowledgement-unused',
  'orphan-record',
  'unknown-id',
]);

/**
 * Nạp dữ liệu: each file is read, held against its schema and joined with the others. A file with errors hides
 * nothing in the others, nor does it make every mention of its records look wrong.
 * @param known the data of files that were read before and have not changed.
 */
export function loadData(reading: FolderReading, label: string, known: FileValues = new Map()): LoadedData {
  const results = (reading.files ?? []).map((file) => loadFile(label, file, known));
  const { dataset, problems: duplicates } = buildDataset(results.flatMap((result) => result.data ?? []));
  const isRead = reading.problems.length === 0;
  const isSound = results.every(({ data }) => data !== undefined);
  const check = (templates?: TemplateFolder): readonly Problem[] => {
    const found = runChecks(dataset, templates);
    return isRead && isSound ? found : found.filter(({ code }) => !NEED_ALL_FILES.has(code));
  };
  return {
    dataset,
    findProblems: (templates) => [
      ...reading.problems,
      ...results.flatMap((result) => result.problems),
      ...duplicates,
      ...check(templates),
    ],
    values: new Map(results.flatMap(({ name, data }) => (data ? [[name, data.value] as const] : []))),
  };
}
