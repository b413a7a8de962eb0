import {
  checkFiles,
  checkWords,
  type FileFindings,
  indexDataset,
  type TemplateFolder,
  type WordFindings,
} from '../checks/index.js';
import { type Dataset, selectFiles } from '../model/index.js';
import { hashContent } from '../text/index.js';
import type { KnownRecords } from './record-cache.js';

type Index = ReturnType<typeof indexDataset>;

/** Phát hiện không tùy thuộc con số của lần trước, and the key of the data without its numbers. */
export interface KnownWords {
  readonly key: string;
  readonly findings: WordFindings;
}

const NOTHING: FileFindings = { problems: [], acknowledged: [] };

function hideNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? 0 : value;
}

/** Dấu băm của dữ liệu không kể con số. */
export function hashWords(value: unknown): string {
  return hashContent(JSON.stringify(value, hideNumber));
}

/** Khóa của dữ liệu không kể con số, together with the template files that it is held against. */
export function nameWords(records: KnownRecords, templates: TemplateFolder): string {
  const words = [...records].map(([name, record]) => [name, record.words]);
  return hashContent(JSON.stringify([words, templates]));
}

/** Kiểm tra riêng từng tệp chưa biết; gives the findings of a file by its path. */
export function checkUnknownFiles(
  dataset: Dataset,
  index: Index,
  isKnown: (path: string) => boolean,
): (path: string) => FileFindings {
  const part = selectFiles(dataset, (path) => !isKnown(path));
  const found = part === dataset ? checkFiles(dataset, index) : checkFiles(part, indexDataset(part));
  return (path) => found.get(path) ?? NOTHING;
}

/** Phát hiện không tùy thuộc con số: those of the last time while nothing but numbers has changed. */
export function findInWords(
  dataset: Dataset,
  index: Index,
  key: string,
  known: KnownWords | undefined,
): KnownWords {
  return known?.key === key ? known : { key, findings: checkWords(dataset, index) };
}
