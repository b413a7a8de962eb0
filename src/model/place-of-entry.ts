import { childLocation, type Location } from '../diagnostics/index.js';

/** Các danh sách theo thời gian: quan sát của số liệu, tiến độ của nhiệm vụ, kết quả của chỉ tiêu. */
export type EntryList = 'observations' | 'progress' | 'results';

/** Mục theo thời gian: `location` is where it stands when that is not its parent's list. */
export interface DatedEntry {
  readonly location?: Location;
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
