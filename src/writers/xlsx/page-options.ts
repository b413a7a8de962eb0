import { element, quotedText, type Xml } from '../markup/index.js';
import type { Orientation } from './columns.js';
import { fontName, margins, pageNumberSize, paper } from './form.js';

/** Lựa chọn trang in của một trang tính; rows are counted from 1. */
export interface PageOptions {
  readonly name: string;
  readonly orientation: Orientation;
  /** Rows that repeat on each printed page; absent when there are none. */
  readonly titles?: { readonly first: number; readonly last: number } | undefined;
  /** Rows that stay in view while scrolling: all to this one. */
  readonly frozen: number;
}

const inch = 25.4;

/**
 * Mô tả trang in: A4, lề và số trang theo Phụ lục I, Phần I, I.1, I.3, I.7 and III.1.đ
 * (pages are counted from 1, the number stands in the top margin and not on the first page).
 */
export function writePage(orientation: Orientation): readonly Xml[] {
  const { top, bottom, left, right, header, footer } = margins;
  return [
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', {
      left: left / inch,
      right: right / inch,
      top: top / inch,
      bottom: bottom / inch,
      header: header / inch,
      footer: footer / inch,
    }),
    element('pageSetup', {
      paperSize: paper.code,
      orientation,
      fitToWidth: 1,
      fitToHeight: 0,
      firstPageNumber: 1,
      useFirstPageNumber: 1,
    }),
    element(
      'headerFooter',
      { differentFirst: 1 },
      element('oddHeader', {}, quotedText(`&C&"${fontName},Regular"&${pageNumberSize}&P`)),
    ),
  ];
}

/** Các dòng đầu đứng yên khi cuộn. */
export function writeView(frozen: number): Xml {
  const below = `A${frozen + 1}`;
  const pane = { ySplit: frozen, topLeftCell: below, activePane: 'bottomLeft', state: 'frozen' };
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { workbookViewId: 0 },
      element('pane', pane),
      element('selection', { pane: 'bottomLeft' }),
    ),
  );
}
