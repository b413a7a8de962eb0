import { type AnnexSheet, divideWidth, type TableColumn } from '../../document/index.js';
import { margins, paper } from './form.js';

/** Chiều trang in. */
export type Orientation = AnnexSheet['orientation'];

const pixelsPerMillimetre = 96 / 25.4;
const twipsPerPixel = 15;
/** Width of "0" in the default font (12 points, half an em): the unit of column widths. */
const digitPixels = 8;
/** Room at both sides of a cell, so that text wraps no earlier than reckoned. */
const paddingPixels = 7;
/** A little less than the page, so that fitting to one page leaves the size of letters as it is. */
const share = 0.995;

function measurePage(orientation: Orientation): number {
  const edge = orientation === 'landscape' ? paper.height : paper.width;
  return Math.floor((edge - margins.left - margins.right) * pixelsPerMillimetre * share);
}

/** Chia bề rộng trang in cho các cột, in pixels. */
export function dividePage(
  columns: readonly Pick<TableColumn, 'width'>[],
  orientation: Orientation,
): readonly number[] {
  return divideWidth(columns, measurePage(orientation));
}

/** Đổi pixel sang đơn vị bề rộng cột của bảng tính (ECMA-376 Part 1, 18.3.1.13). */
export function pixelsToColumnWidth(pixels: number): number {
  return pixels / digitPixels;
}

/** Bề rộng cho chữ trong ô từ cột `start` (from 0) qua `span` cột, in twips. */
export function measureRoom(widths: readonly number[], start: number, span: number): number {
  const pixels = widths.slice(start, start + span).reduce((sum, width) => sum + width, 0);
  return Math.max(1, pixels - paddingPixels) * twipsPerPixel;
}
