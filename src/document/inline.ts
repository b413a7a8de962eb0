import type { Origin } from './origin.js';

/** Chữ của mẫu: words that the template itself wrote. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Số liệu: a value from the data as it is printed, with its origin. */
export interface Figure {
  readonly type: 'figure';
  readonly value: string;
  readonly origin: Origin;
  /** Tên gọi: its digits state nothing. */
  readonly isName?: true;
}

/** Chỗ trống: a datum that is missing; `value` names what belongs here. */
export interface Gap {
  readonly type: 'gap';
  readonly value: string;
}

/** Chữ đậm. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Chữ nghiêng. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Xuống dòng trong cùng một đoạn. */
export interface LineBreak {
  readonly type: 'lineBreak';
}

/** Chú thích cuối trang; its number is given by the writer, in reading order. */
export interface Footnote {
  readonly type: 'footnote';
  readonly children: readonly Inline[];
}

/** Thành phần trong dòng. Inlines never hold blocks. */
export type Inline = Emphasis | Figure | Footnote | Gap | LineBreak | Strong | Text;
