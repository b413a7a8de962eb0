import type { RowSource } from '../analysis/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { CacheFolder } from './cache-folder.js';

/** Mẫu, in short; the title is absent when its head is broken. */
export interface TemplateSummary {
  readonly id: string;
  readonly title?: string;
  readonly kind?: 'draft' | 'report';
  readonly periodicity?: 'half' | 'month' | 'none' | 'quarter' | 'year';
  readonly findings: readonly Diagnostic[];
}

/** Định nghĩa phụ lục, in short; the name is absent when it is broken. */
export interface AnnexSummary {
  readonly id: string;
  readonly name?: string;
  readonly rows?: RowSource;
  readonly findings: readonly Diagnostic[];
}

/** Tóm tắt không gian làm việc: what most commands need without opening a file again. Names as the code knows them. */
export interface WorkspaceSummary {
  /** The data files without errors, whose values are kept apart. */
  readonly soundFiles: readonly string[];
  /** What is wrong with the data and with the folders. */
  readonly findings: readonly Diagnostic[];
  readonly templates: readonly TemplateSummary[];
  readonly annexes: readonly AnnexSummary[];
}

const ENTRY = 'summary.json';

/** Đọc tóm tắt đã nhớ của đúng các tệp này. */
export function readSummary(cache: CacheFolder, key: string): WorkspaceSummary | undefined {
  const text = cache.read(ENTRY);
  if (!text?.startsWith(`{"key":"${key}"`)) return undefined;
  return (JSON.parse(text) as { readonly summary: WorkspaceSummary }).summary;
}

/** Nhớ tóm tắt. */
export function keepSummary(cache: CacheFolder, key: string, summary: WorkspaceSummary): void {
  cache.write(ENTRY, JSON.stringify({ key, summary }));
}
