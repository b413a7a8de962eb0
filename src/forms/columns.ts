/** Cột của một sheet: what it is found by, and what it is called. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  /** In characters of the usual font. */
  readonly width: number;
  readonly isInput?: true;
  readonly isHidden?: true;
}

/** The version of the layout: a workbook of another one is not read. */
export const FORM_VERSION = '1';

/** Sheet ẩn: what the workbook is, in two columns. */
export const META_SHEET = 'qnds';

/** Dòng ẩn: the keys of the columns; columns are found by them, whatever stands before or between. */
export const KEY_ROW = 1;
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

export type FigureColumn =
  | 'ordinal'
  | 'name'
  | 'unit'
  | 'previous'
  | 'value'
  | 'asOf'
  | 'note'
  | 'id'
  | 'kind'
  | 'minimum'
  | 'maximum'
  | 'decimals'
  | 'jumpFactor';

/** Các cột của sheet "Số liệu"; the periods are added to their headers. */
export const FIGURE_COLUMNS: readonly Column<FigureColumn>[] = [
  { key: 'ordinal', label: 'TT', width: 5 },
  { key: 'name', label: 'Nội dung', width: 52 },
  { key: 'unit', label: 'Đơn vị tính', width: 13 },
  { key: 'previous', label: 'Kỳ trước', width: 14 },
  { key: 'value', label: 'Kỳ này', width: 16, isInput: true },
  { key: 'asOf', label: 'Thời điểm', width: 14, isInput: true },
  { key: 'note', label: 'Ghi chú', width: 26, isInput: true },
  { key: 'id', label: 'Mã', width: 30, isHidden: true },
  { key: 'kind', label: 'Loại', width: 10, isHidden: true },
  { key: 'minimum', label: 'Nhỏ nhất', width: 10, isHidden: true },
  { key: 'maximum', label: 'Lớn nhất', width: 10, isHidden: true },
  { key: 'decimals', label: 'Số lẻ', width: 10, isHidden: true },
  { key: 'jumpFactor', label: 'Bội số', width: 10, isHidden: true },
];

export type TaskColumn =
  | 'ordinal'
  | 'title'
  | 'previous'
  | 'status'
  | 'completedDate'
  | 'result'
  | 'citations'
  | 'id';

/** Các cột của sheet "Nhiệm vụ". */
export const TASK_COLUMNS: readonly Column<TaskColumn>[] = [
  { key: 'ordinal', label: 'TT', width: 5 },
  { key: 'title', label: 'Nội dung', width: 46 },
  { key: 'previous', label: 'Tình trạng kỳ trước', width: 14 },
  { key: 'status', label: 'Tình trạng', width: 16, isInput: true },
  { key: 'completedDate', label: 'Ngày hoàn thành', width: 13, isInput: true },
  { key: 'result', label: 'Kết quả', width: 34, isInput: true },
  { key: 'citations', label: 'Văn bản', width: 20, isInput: true },
  { key: 'id', label: 'Mã', width: 30, isHidden: true },
];

/** Tên các sheet mà người điền thấy. */
export const SHEET_NAMES = { figures: 'Số liệu', tasks: 'Nhiệm vụ', guidance: 'Hướng dẫn' } as const;

/** Chữ của cột: "A", "B" … "Z", then "AA". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Chữ của một cột theo khóa. */
export function letterOf<Key extends string>(columns: readonly Column<Key>[], key: Key): string {
  return columnLetter(columns.findIndex((column) => column.key === key));
}
