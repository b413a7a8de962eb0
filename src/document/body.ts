import type { Inline } from './inline.js';

/**
 * Cấp bố cục (Phụ lục I, Phần I, II.6.đ và V.6): phần, chương, mục, tiểu mục, điều, khoản có tiêu đề, điểm.
 * `section` is "I." of the layout with parts, `numberedSection` the "Mục 1" of the layout with articles.
 */
export type HeadingLevel =
  | 'part'
  | 'chapter'
  | 'section'
  | 'numberedSection'
  | 'subsection'
  | 'article'
  | 'clause'
  | 'subclause'
  | 'point';

/** Tiêu đề có số thứ tự: `ordinal` is printed as it stands ("Phần I", "I.", "1.", "1.1.", "a)"). */
export interface Heading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly ordinal: string;
  readonly children: readonly Inline[];
}

/** Đoạn văn. `ordinal` is set for a khoản or điểm without a title ("1.", "a)"). */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly ordinal?: string;
  readonly children: readonly Inline[];
}

/** Đoạn gạch đầu dòng; `depth` 1 is "-", 2 is "+". */
export interface DashItem {
  readonly type: 'dashItem';
  readonly depth: 1 | 2;
  readonly children: readonly Inline[];
}

/** Canh chữ trong cột. */
export type ColumnAlignment = 'center' | 'justify' | 'left' | 'right';

/** Điều kiện tô màu của cột, for tables that people filter and scan: a text, or a number above a bound. */
export type ColumnHighlight =
  | { readonly type: 'above'; readonly bound: number }
  | { readonly type: 'text'; readonly text: string };

/** Cột của bảng; `width` is relative to the sum of all columns. */
export interface TableColumn {
  readonly width: number;
  readonly alignment: ColumnAlignment;
  readonly highlight?: ColumnHighlight;
}

/** Giá trị có kiểu của ô, for writers whose cells compute; `percent` is in hundredths (99.75 is 99,75%), an `ordinal` counts rows. */
export type CellValue =
  | { readonly type: 'date'; readonly value: string }
  | { readonly type: 'ordinal'; readonly value: number }
  | NumberCell<'number'>
  | NumberCell<'percent'>;

/** Ô số; `prefix` stands before the number when it is shown ("≥ ", "hơn "). */
interface NumberCell<Type extends string> {
  readonly type: Type;
  readonly value: number;
  readonly decimals: number;
  readonly prefix?: string;
}

/** Ô của bảng; `span` is the number of columns it covers (1 when absent). */
export interface TableCell {
  readonly children: readonly Inline[];
  /** Absent where the cell holds words. */
  readonly value?: CellValue;
  readonly span?: number;
}

/** Dòng của bảng; a `group` row is printed bold. */
export interface TableRow {
  readonly group?: boolean;
  readonly cells: readonly TableCell[];
}

/** Bảng số liệu; header rows repeat on each page. */
export interface Table {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}
