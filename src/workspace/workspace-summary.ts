import type { RowSource } from '../analysis/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Regime } from '../model/index.js';
import type { CacheFolder } from './cache-folder.js';
import type { KnownWords } from './check-data.js';

/** Mẫu, in short; the title is absent when its head is broken. */
export interface TemplateSummary {
  readonly id: string;
  /** Of the file; empty when it cannot be read. */
  readonly hash: string;
  readonly title?: string;
  readonly kind?: 'draft' | 'report';
  readonly regime?: Regime;
  /** The front matter, for the checks of what it names. */
  readonly head?: object;
  readonly findings: readonly Diagnostic[];
}

/** Định nghĩa phụ lục, in short; the name is absent when it is broken. */
export interface AnnexSummary {
  readonly id: string;
  readonly hash: string;
  readonly name?: string;
  readonly rows?: RowSource;
  /** Số liệu của các cột (`system/metric`), of a table by agencies. */
  readonly metrics?: readonly string[];
  /** What the definition says but for its columns, for the checks of what it names. */
  readonly head?: object;
  readonly findings: readonly Diagnostic[];
}

/** Thứ mà không gian làm việc khai báo: a document of a template, or a sheet of an annex; the period by its id. */
export interface Declared {
  readonly kind: 'annex' | 'document';
  readonly id: string;
  readonly period: string;
}

/** Tóm tắt không gian làm việc: what most commands need without opening a file again. Names as the code knows them. */
export interface WorkspaceSummary {
  /** The data files without errors, whose values are kept apart. */
  readonly soundFiles: readonly string[];
  /** Whether there is anything to make at all: no data, no templates. */
  readonly folderFindings: readonly Diagnostic[];
  /** What is wrong with the data and with single files. */
  readonly findings: readonly Diagnostic[];
  readonly templates: readonly TemplateSummary[];
  readonly annexes: readonly AnnexSummary[];
  readonly declared: readonly Declared[];
}

const ENTRY = 'summary.json';

/** Tóm tắt đã nhớ, và các tệp mà nó tóm tắt. */
export interface KeptSummary {
  readonly key: string;
  readonly summary: WorkspaceSummary;
  readonly words: KnownWords;
}

/** Đọc tóm tắt của lần trước, of these files or of others. */
export function readSummary(cache: CacheFolder): KeptSummary | undefined {
  const text = cache.read(ENTRY);
  return text === undefined ? undefined : (JSON.parse(text) as KeptSummary);
}

/** Nhớ tóm tắt. */
export function keepSummary(cache: CacheFolder, kept: KeptSummary): void {
  cache.write(ENTRY, JSON.stringify(kept));
}
