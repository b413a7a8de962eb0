import { DIAGNOSTIC_SEVERITIES, type Diagnostic, type TextRange } from '../../diagnostics/index.js';
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

/** The entry of a return that a finding is in: "/figures/thu-dien-tu~1tai-khoan/value". */
function findEntry(pointer: string | undefined, entries: readonly SentEntry[]): SentEntry | undefined {
  const [, list, name = ''] = pointer?.split('/') ?? [];
  const id = name.replaceAll('~1', '/').replaceAll('~0', '~');
  return entries.find((entry) => entry.kind === list && entry.id === id);
}

/**
 * Đưa phát hiện ở báo cáo của đơn vị về ô mà mục ấy được đọc từ đó.
 * @param entriesOf the entries read for a file of the data.
 */
export function placeInCells(
  finding: Diagnostic,
  entriesOf: (file: string) => readonly SentEntry[],
): Diagnostic {
  const entry = findEntry(finding.pointer, entriesOf(finding.file));
  if (entry === undefined) return finding;
  const { pointer: _pointer, ...rest } = finding;
  return { ...rest, ...rangeOfCell(entry) };
}
