import type { TableColumn, TableRow } from './body.js';
import type { AnnexHeading } from './closing.js';
import type { DocumentProperties } from './official-document.js';

/**
 * Phụ lục dạng bảng tính: the same heading, columns and rows as in the Word annex.
 * `rows` is walked once, as its words may depend on those before, and may be too long to hold: it is no array.
 */
export interface AnnexSheet {
  readonly properties: DocumentProperties;
  /** Tên trang tính; any text, the writer makes it fit. */
  readonly name: string;
  readonly heading: AnnexHeading;
  readonly orientation: 'landscape' | 'portrait';
  readonly columns: readonly TableColumn[];
  readonly header: readonly TableRow[];
  readonly rows: Iterable<TableRow>;
}
