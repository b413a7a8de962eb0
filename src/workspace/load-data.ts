import { runChecks } from '../checks/index.js';
import type { Problem } from '../diagnostics/index.js';
import { buildDataset, type DataFile, type Dataset, findKind, KINDS } from '../model/index.js';
import { validateRecord } from '../schema/index.js';
import { readYaml, TextFile } from '../source/index.js';
import type { FolderReading } from './read-files.js';

/** Dữ liệu đã nạp: the data set, every file by its name, and what is wrong. */
export interface LoadedData {
  readonly dataset: Dataset;
  readonly files: ReadonlyMap<string, TextFile>;
  readonly problems: readonly Problem[];
}

function describeUnknownFile(path: string): Problem {
  return {
    code: 'unknown-file',
    location: { file: path, offset: 0 },
    message: {
      vi: 'Tệp này không thuộc loại dữ liệu nào, nên không được dùng.',
      en: 'This file belongs to no kind of data and is not used.',
    },
    hint: {
      vi: `Đặt tệp vào một trong các thư mục: ${KINDS.map((kind) => kind.id).join(', ')}.`,
      en: `Move it to one of: ${KINDS.map((kind) => kind.id).join(', ')}.`,
    },
  };
}

interface FileResult {
  readonly file: TextFile;
  readonly data?: DataFile;
  readonly problems: readonly Problem[];
}

function loadFile(path: string, name: string, text: string): FileResult {
  const kind = findKind(name);
  if (kind === undefined) return { file: new TextFile(path, text), problems: [describeUnknownFile(path)] };
  const { file, problems } = readYaml(path, text);
  if (file === undefined) return { file: new TextFile(path, text), problems };
  const value = file.value;
  const findings = validateRecord(kind.id, value, path);
  return findings.length > 0
    ? { file, problems: findings }
    : { file, data: { path, kind, value }, problems: [] };
}

/**
 * Nạp dữ liệu: each file is read, held against its schema and joined with the others.
 * A file with errors hides nothing in the others; references are checked only when all files could be used,
 * so that a broken file does not make every mention of its records look wrong.
 */
export function loadData(
  reading: FolderReading,
  label: string,
  templateTexts: readonly string[] = [],
): LoadedData {
  const results = (reading.files ?? []).map(({ name, text }) => loadFile(`${label}/${name}`, name, text));
  const { dataset, problems: duplicates } = buildDataset(results.flatMap((result) => result.data ?? []));
  const fileProblems = results.flatMap((result) => result.problems);
  const isRead = reading.problems.every(({ code }) => code !== 'file-unreadable');
  const isSound = results.every(
    (result) => result.data !== undefined || findKind(result.file.path.slice(label.length + 1)) === undefined,
  );
  const findings = isRead && isSound ? runChecks(dataset, templateTexts) : [];
  return {
    dataset,
    files: new Map(results.map((result) => [result.file.path, result.file])),
    problems: [...reading.problems, ...fileProblems, ...duplicates, ...findings],
  };
}
