import type { AddWorksheetOptions } from 'exceljs';
import type { Orientation } from './columns.js';
import { fontName, margins, pageNumberSize, paper } from './form.js';

/** Lựa chọn trang in của một trang tính; rows are counted from 1. */
export interface PageOptions {
  readonly name: string;
  readonly orientation: Orientation;
  /** Rows that repeat on each printed page; absent when there are none. */
  readonly titles?: { readonly first: number; readonly last: number };
  /** Rows that stay in view while scrolling: all to this one. */
  readonly frozen: number;
}

const inch = 25.4;

/**
 * Mô tả trang in: A4, lề và số trang theo Phụ lục I, Phần I, I.1, I.3, I.7 and III.1.đ
 * (pages are counted from 1, the number stands in the top margin and not on the first page).
 */
export function describePage({ orientation, titles, frozen }: PageOptions): Partial<AddWorksheetOptions> {
  const { top, bottom, left, right, header, footer } = margins;
  return {
    pageSetup: {
      paperSize: paper.code as number,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      firstPageNumber: 1,
      margins: {
        top: top / inch,
        bottom: bottom / inch,
        left: left / inch,
        right: right / inch,
        header: header / inch,
        footer: footer / inch,
      },
      ...(titles ? { printTitlesRow: `${titles.first}:${titles.last}` } : {}),
    },
    headerFooter: {
      differentFirst: true,
      oddHeader: `&C&"${fontName},Regular"&${pageNumberSize}&P`,
    },
    views: [{ state: 'frozen', xSplit: 0, ySplit: frozen }],
  };
}
