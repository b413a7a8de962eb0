import type { RowSource } from '../../analysis/index.js';
import type { Problem } from '../../diagnostics/index.js';
import type { ColumnAlignment } from '../../document/index.js';
import { validateRecord } from '../../schema/index.js';
import { readYaml, type TextFile } from '../../source/index.js';
import type { TemplateAcknowledgement } from '../check/settle-template.js';
import type { CompiledAnnex } from '../compiled/index.js';

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
  readonly acknowledgements?: readonly TemplateAcknowledgement[];
}

/** Định nghĩa phụ lục sẵn sàng để soạn. */
export interface ReadyAnnex {
  readonly definition: AnnexDefinition;
  readonly compiled: CompiledAnnex;
}

/** Kết quả đọc định nghĩa; none when it is broken. */
export interface AnnexResult {
  readonly annex?: ReadyAnnex;
  readonly file: TextFile;
  readonly problems: readonly Problem[];
}

/** Biên dịch một định nghĩa, or finds what was compiled before. */
export type CompileAnnex = (definition: AnnexDefinition) => CompiledAnnex;

/** Đọc một định nghĩa phụ lục. */
export function readAnnexDefinition(id: string, source: TextFile, compile: CompileAnnex): AnnexResult {
  const { file, problems } = readYaml(source.path, source.text);
  if (file === undefined) return { file: source, problems };
  const findings = validateRecord('annex', file.value ?? {}, file.path);
  if (findings.length > 0) return { file, problems: findings };
  const value = file.value as Omit<AnnexDefinition, 'file' | 'id'>;
  const definition = { ...value, id, file };
  const compiled = compile(definition);
  return { annex: { definition, compiled }, file, problems: compiled.problems };
}
