import type { DiagnosticCode } from './codes.js';
import type { Localized } from './localized.js';
import type { Location } from './location.js';

/** Mức độ: an error stops the writing, a warning does not, a note only tells. */
export type Severity = 'error' | 'info' | 'warning';

/** Chỗ liên quan đến phát hiện. */
export interface RelatedLocation {
  readonly location: Location;
  readonly message: Localized;
}

/** Phát hiện, as a check or a reader reports it: what and where. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly location: Location;
  readonly message: Localized;
  /** Việc cần làm. */
  readonly hint?: Localized;
  readonly related?: readonly RelatedLocation[];
  /** Overrides the severity of the code, for gaps in a draft. */
  readonly severity?: Severity;
}

/**
 * Chỗ trong tệp; lines and columns count from 1, the end is exclusive. In a workbook they are rows and columns, and
 * `cell` names the place: "Số liệu!E14", or nothing for the whole file.
 */
export interface TextRange {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly cell?: string;
}

/** Chỗ liên quan, with its place. */
export interface RelatedPlace extends TextRange {
  readonly message: Localized;
}

/** Phát hiện đầy đủ: the one record that every formatter prints. */
export interface Diagnostic extends TextRange {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: Localized;
  readonly pointer?: string;
  readonly hint?: Localized;
  readonly related: readonly RelatedPlace[];
}
