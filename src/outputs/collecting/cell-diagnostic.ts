import {
  DIAGNOSTIC_SEVERITIES,
  type Diagnostic,
  splitPointer,
  type TextRange,
} from '../../diagnostics/index.js';
import { placeOfCell, type SentEntry, type SentFinding } from '../../forms/index.js';
import type { SentFile } from './list-workbooks.js';
import type { Refusal } from './read-sent.js';

type Place = Pick<SentFinding, 'cell' | 'file'>;

/** Chỗ của một ô. */
export function rangeOfCell({ file, cell }: Place): TextRange {
  const { row, column } = cell;
  return { file, line: row, column, endLine: row, endColumn: column + 1, cell: placeOfCell(cell) };
}

/** Phát hiện về cả tệp. */
export function diagnoseFile({ shown }: SentFile, { message, hint }: Refusal): Diagnostic {
  const place = { file: shown, line: 1, column: 1, endLine: 1, endColumn: 1, cell: '' };
  const code = 'workbook-unreadable';
  return { ...place, code, severity: DIAGNOSTIC_SEVERITIES[code], message, hint, related: [] };
}

/** Phát hiện ở một ô. */
export function diagnoseCell({ code, message, hint, other, ...place }: SentFinding): Diagnostic {
  const words = { vi: 'Chỗ kia.', en: 'The other place.' };
  return {
    ...rangeOfCell(place),
    code,
    severity: DIAGNOSTIC_SEVERITIES[code],
    message,
    hint,
    related: other ? [{ ...rangeOfCell(other), message: words }] : [],
  };
}

/** Mục trong báo cáo và ô của nó. */
export interface ReadEntries {
  readonly entries: readonly SentEntry[];
  /** The return as it would be written. */
  readonly text: string | undefined;
}

/** The cell of a pointer into a return: "/figures/thu-dien-tu~1tai-khoan/value". */
function findCell(pointer: string | undefined, { entries }: ReadEntries): Place | undefined {
  const [list, id, field = ''] = splitPointer(pointer ?? '');
  const entry = entries.find((one) => one.kind === list && one.id === id);
  return entry && { file: entry.file, cell: entry.cells[field] ?? entry.cell };
}

/** Entries that are written stand in one line each, which begins with their name. */
function findCellOfLine(line: number, { entries, text = '' }: ReadEntries): Place | undefined {
  const id = /^\s+([a-z0-9/-]+):/.exec(text.split('\n')[line - 1] ?? '')?.[1];
  return entries.find((one) => one.id === id);
}

/**
 * Đưa phát hiện ở báo cáo của đơn vị về ô mà mục ấy được đọc từ đó, with the places that it is held against.
 * @param read what was read for a file of the data.
 */
export function placeInCells(
  finding: Diagnostic,
  read: (file: string) => ReadEntries | undefined,
): Diagnostic {
  const related = finding.related.map((place) => {
    const entries = read(place.file);
    const cell = entries && findCellOfLine(place.line, entries);
    return cell ? { ...rangeOfCell(cell), message: place.message } : place;
  });
  const entries = read(finding.file);
  const cell = entries && findCell(finding.pointer, entries);
  if (cell === undefined) return { ...finding, related };
  const { pointer: _pointer, ...rest } = finding;
  return { ...rest, ...rangeOfCell(cell), related };
}
