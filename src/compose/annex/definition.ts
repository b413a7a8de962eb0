import type { RowSource } from '../../analysis/index.js';
import type { Problem } from '../../diagnostics/index.js';
import type { ColumnAlignment } from '../../document/index.js';
import { validateRecord } from '../../schema/index.js';
import { readYaml, type TextFile } from '../../source/index.js';

/** Cột trong định nghĩa; `value` is a Liquid expression over `row` and `period`. */
export interface ColumnDefinition {
  readonly header: string;
  readonly width: number;
  readonly alignment?: ColumnAlignment;
  readonly value: string;
  readonly highlight?: { readonly text?: string; readonly above?: number };
}

/** Định nghĩa phụ lục (`templates/annexes/<id>.yaml`, `schemas/annex.schema.json`). */
export interface AnnexDefinition {
  readonly id: string;
  readonly file: TextFile;
  readonly title: string;
  readonly name: string;
  readonly rows: RowSource;
  readonly orientation?: 'landscape' | 'portrait';
  readonly attachedTo?: {
    readonly template: string;
    readonly label?: string;
    readonly year?: 'next' | 'same';
  };
  readonly columns: readonly ColumnDefinition[];
}

/** Kết quả đọc định nghĩa; none when it is broken. */
export interface AnnexResult {
  readonly definition?: AnnexDefinition;
  readonly file: TextFile;
  readonly problems: readonly Problem[];
}

/** Đọc một định nghĩa phụ lục. */
export function readAnnexDefinition(id: string, source: TextFile): AnnexResult {
  const { file, problems } = readYaml(source.path, source.text);
  if (file === undefined) return { file: source, problems };
  const findings = validateRecord('annex', file.value ?? {}, file.path);
  if (findings.length > 0) return { file, problems: findings };
  const value = file.value as Omit<AnnexDefinition, 'file' | 'id'>;
  return { definition: { ...value, id, file }, file, problems: [] };
}
