import type { RowSource } from '../../analysis/index.js';
import type { Problem } from '../../diagnostics/index.js';
import type { ColumnAlignment } from '../../document/index.js';
import { validateRecord } from '../../schema/index.js';
import { readYaml, type TextFile } from '../../source/index.js';
import type { TemplateAcknowledgement } from '../check/settle-template.js';
import type { CompiledAnnex } from '../compiled/index.js';

/** Cột trong định nghĩa: `value` is a Liquid expression over `row` and `period`; with `metric` what each member reports of it. */
export interface ColumnDefinition {
  readonly header: string;
  readonly width: number;
  readonly alignment?: ColumnAlignment;
  readonly value?: string;
  /** `system/metric` */
  readonly metric?: string;
  readonly highlight?: { readonly text?: string; readonly above?: number };
}

/** Định nghĩa phụ lục (`templates/annexes/<id>.yaml`, `schemas/annex.schema.json`). */
export interface AnnexDefinition {
  readonly id: string;
  readonly file: TextFile;
  readonly title: string;
  readonly name: string;
  readonly rows: RowSource;
  /** Nhóm cơ quan (id) of `agency-figures`. */
  readonly group?: string;
  readonly orientation?: 'landscape' | 'portrait';
  readonly attachedTo?: {
    readonly template: string;
    readonly label?: string;
    readonly year?: 'next' | 'same';
  };
  readonly columns: readonly ColumnDefinition[];
  readonly acknowledgements?: readonly TemplateAcknowledgement[];
}

/** Nội dung một định nghĩa dùng được, as plain data: it can be kept as long as its file stays the same. */
export interface AnnexContent {
  readonly definition: Omit<AnnexDefinition, 'file' | 'id'>;
  readonly compiled: CompiledAnnex;
}

/** Định nghĩa phụ lục sẵn sàng để soạn. */
export interface ReadyAnnex {
  readonly definition: AnnexDefinition;
  readonly compiled: CompiledAnnex;
}

/** Kết quả đọc định nghĩa; no content when it is broken. */
export interface AnnexReading {
  readonly content?: AnnexContent;
  readonly problems: readonly Problem[];
}

/** Biên dịch một định nghĩa. */
export type CompileAnnex = (definition: Omit<AnnexDefinition, 'id'>) => CompiledAnnex;

/** Đọc một định nghĩa phụ lục. */
export function readAnnexDefinition(source: TextFile, compile: CompileAnnex): AnnexReading {
  const { file, problems } = readYaml(source.path, source.text);
  if (file === undefined) return { problems };
  const findings = validateRecord('annex', file.value ?? {}, file.path);
  if (findings.length > 0) return { problems: findings };
  const definition = file.value as AnnexContent['definition'];
  const compiled = compile({ ...definition, file });
  return { content: { definition, compiled }, problems: compiled.problems };
}
