import type { DiagnosticCode, Localized } from '../../diagnostics/index.js';
import type { RawCell } from '../read/raw-cell.js';

/** Phát hiện ở một ô: what is wrong, and the sentence that the officer can act on. */
export interface CellFinding {
  readonly code: DiagnosticCode;
  readonly cell: Pick<RawCell, 'address' | 'column' | 'row' | 'sheet'>;
  readonly message: Localized;
  readonly hint: Localized;
}

/** Những gì một dòng nói, as the entry of a return has it. */
export type EntryFields = Readonly<Record<string, unknown>>;
