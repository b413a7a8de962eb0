/**
 * The numbers of Nghị định 30/2020/NĐ-CP for an annex in a workbook, all in this one table.
 * Clauses are those of Phụ lục I, Phần I; "–" marks what the decree leaves open.
 */

/** Phông chữ (I.4). */
export const fontName = 'Times New Roman';

/** Lề trang, in millimetres (I.3; the page number stands in the top margin, I.7). */
export const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

/** Khổ giấy A4, in millimetres (I.1); 9 is its number in Open XML. */
export const paper = { width: 210, height: 297, code: 9 } as const;

/** Cỡ chữ số trang, in points (I.7). */
export const pageNumberSize = 14;

/** Thể thức của một loại chữ: size in points, letters, whether its cells have borders. */
export interface TextForm {
  readonly clause: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly border: boolean;
}

/** Thể thức các loại chữ của phụ lục. */
export const textForms = {
  label: { clause: 'III.1.b', size: 14, bold: true, italic: false, border: false },
  title: { clause: 'III.1.b', size: 14, bold: true, italic: false, border: false },
  reference: { clause: 'III.1.c', size: 14, bold: false, italic: true, border: false },
  header: { clause: '–', size: 12, bold: true, italic: false, border: true },
  body: { clause: '–', size: 12, bold: false, italic: false, border: true },
  group: { clause: '–', size: 12, bold: true, italic: false, border: true },
  note: { clause: '–', size: 11, bold: false, italic: false, border: false },
} as const satisfies Record<string, TextForm>;

/** Loại chữ của phụ lục. */
export type TextRole = keyof typeof textForms;

/** Màu nền và màu chữ, as ARGB. */
export const colours = { gap: 'FFFFFF00', highlightFill: 'FFFFC7CE', highlightText: 'FF9C0006' } as const;

/** Giới hạn của Excel ("Excel specifications and limits"): rows a sheet, characters a cell, points a row. */
export const limits = { rows: 1_048_576, characters: 32_767, rowHeight: 409 } as const;
