import type { Alignment, Border, Borders, Cell, Fill, Font, Row } from 'exceljs';

/** Phông chữ của văn bản hành chính (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4). */
const FONT = 'Times New Roman';

/** Màu của biểu mẫu, as ARGB: what is to be filled in, what is only told, the header, what is far, what cannot be. */
export const COLOURS = {
  input: 'FFFFF9DB',
  told: 'FFF2F2F2',
  header: 'FFDDEBF7',
  far: 'FFFFC000',
  impossible: 'FFFF7C80',
} as const;

/** Cỡ chữ, in points. */
export const SIZES = { title: 14, body: 12, small: 10 } as const;

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF808080' } };
const FRAME: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

export function fillWith(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Chữ của một ô. */
export function fontOf(size: number, more: Partial<Font> = {}): Partial<Font> {
  return { name: FONT, family: 1, size, ...more };
}

/** Ô của bảng: framed, wrapped, and locked unless it is to be filled in. */
export function dressCell(cell: Cell, isInput: boolean, alignment: Partial<Alignment> = {}): void {
  cell.font = fontOf(SIZES.body);
  cell.border = FRAME;
  cell.alignment = { vertical: 'middle', wrapText: true, ...alignment };
  cell.fill = fillWith(isInput ? COLOURS.input : COLOURS.told);
  cell.protection = { locked: !isInput };
}

/** Ô tiêu đề cột. */
export function dressHeader(row: Row, count: number): void {
  for (let index = 1; index <= count; index += 1) {
    const cell = row.getCell(index);
    cell.font = fontOf(SIZES.body, { bold: true });
    cell.border = FRAME;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.fill = fillWith(COLOURS.header);
    cell.protection = { locked: true };
  }
}
