import { childLocation, type Location } from '../diagnostics/index.js';
import type { ReceivedWorkbook } from './agency-return.js';
import type { SourcedRecord, SourceReference } from './record.js';
import { findAgencyOfReturn, findPeriodOfReturn } from './returns/place-of-return.js';

/** Các danh sách theo thời gian: quan sát của số liệu, tiến độ của nhiệm vụ, kết quả của chỉ tiêu. */
export type EntryList = 'observations' | 'progress' | 'results';

/** Ô của tệp Excel mà một mục được đọc từ đó. */
export interface ReceivedCell {
  readonly workbook?: ReceivedWorkbook;
  /** "Số liệu!E14" */
  readonly cell: string;
}

/** Nguồn của một mục: a document, or the cell of a workbook that an agency has sent. */
export type EntrySource = ReceivedCell | SourceReference;

/** Mục theo thời gian: `location` is where it stands when that is not its index in the list. */
export interface DatedEntry {
  readonly location?: Location;
  /** The cell of a workbook that it was read from, where a return says so. */
  readonly received?: ReceivedCell;
}

/** Chỗ còn để trống trong báo cáo của một đơn vị: what is asked for there, at its key, has no answer yet. */
export interface Unanswered {
  readonly period: string;
  readonly location: Location;
}

/**
 * Chỗ ghi của một quan sát, tiến độ hay kết quả: its own, or its index in the list of its parent.
 * @param parent where the metric, the task or the indicator stands.
 */
export function placeOfEntry(
  parent: Location,
  list: EntryList,
  index: number,
  entry: DatedEntry | undefined,
): Location {
  return entry?.location ?? childLocation(parent, list, index);
}

/** Mục lấy từ báo cáo của một đơn vị: it stands in the file of the return. */
export function isReturned({ location }: DatedEntry): boolean {
  return location !== undefined && findPeriodOfReturn(location.file) !== undefined;
}

/** Thứ tự của một mục trong tệp của danh sách; undefined for what stands in a return and is only merged into the list. */
export function indexInFile(entry: unknown, index: number): number | undefined {
  const { location } = (entry ?? {}) as DatedEntry;
  if (location === undefined) return index;
  return isReturned({ location })
    ? undefined
    : Number(location.pointer?.slice(location.pointer.lastIndexOf('/') + 1));
}

/** Nguồn của một mục: its own; one that an agency reports takes none over from the record that it is merged into. */
export function sourceOfEntry(
  entry: DatedEntry & SourcedRecord,
  around: EntrySource | undefined,
): EntrySource | undefined {
  return entry.received ?? entry.source ?? (isReturned(entry) ? undefined : around);
}

/** Cơ quan báo cáo lần gần nhất; undefined when none of the entries is from a return. */
export function findAgencyOfEntries(entries: readonly DatedEntry[]): string | undefined {
  const files = entries.filter(isReturned).flatMap(({ location }) => location?.file ?? []);
  // The folders are named after their periods.
  const latest = files.reduce<string | undefined>(
    (last, file) => (last && last > file ? last : file),
    undefined,
  );
  return latest === undefined ? undefined : findAgencyOfReturn(latest);
}
