import type { Section } from '../../document/index.js';
import { readTags, type Tag } from '../markup/index.js';
import { page } from './form.js';
import { millimetresToTwips } from './units.js';

/** Khổ giấy và lề, in twips. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
}

/** Khổ giấy và lề của nghị định (Phụ lục I, Phần I, I.1 và I.3). */
export function createDecreeGeometry(): PageGeometry {
  return {
    width: millimetresToTwips(page.width.value),
    height: millimetresToTwips(page.height.value),
    top: millimetresToTwips(page.top.value),
    bottom: millimetresToTwips(page.bottom.value),
    left: millimetresToTwips(page.left.value),
    right: millimetresToTwips(page.right.value),
    header: millimetresToTwips(page.header.value),
    footer: millimetresToTwips(page.footer.value),
    gutter: 0,
  };
}

/** LibreOffice writes 0 for the distance of a header or footer that it does not have; so 0 is no distance. */
function readDistance(tag: Tag | undefined, attribute: string, fallback: number): number {
  return readMeasure(tag, attribute, fallback) || fallback;
}

function readMeasure(tag: Tag | undefined, attribute: string, fallback: number): number {
  const value = Number.parseInt(tag?.get(`w:${attribute}`) ?? '', 10);
  return Number.isNaN(value) ? fallback : value;
}

/** Đọc khổ giấy và lề từ tài liệu tham chiếu (its last section, upright); what it lacks is the decree's. */
export function readGeometry(documentXml: string): PageGeometry {
  const decree = createDecreeGeometry();
  const size = readTags(documentXml, 'w:pgSz').at(-1);
  const margins = readTags(documentXml, 'w:pgMar').at(-1);
  const width = readMeasure(size, 'w', decree.width);
  const height = readMeasure(size, 'h', decree.height);
  return {
    width: Math.min(width, height),
    height: Math.max(width, height),
    top: readMeasure(margins, 'top', decree.top),
    bottom: readMeasure(margins, 'bottom', decree.bottom),
    left: readMeasure(margins, 'left', decree.left),
    right: readMeasure(margins, 'right', decree.right),
    header: readDistance(margins, 'header', decree.header),
    footer: readDistance(margins, 'footer', decree.footer),
    gutter: readMeasure(margins, 'gutter', decree.gutter),
  };
}

/** Xoay trang ngang: the paper turns, the margin of each edge as it is read stays within the decree's range. */
export function turnPage(geometry: PageGeometry, orientation: Section['orientation']): PageGeometry {
  if (orientation === 'portrait') return geometry;
  return { ...geometry, width: geometry.height, height: geometry.width };
}

/** Bề rộng vùng chữ, in twips. */
export function computeTextWidth(geometry: PageGeometry): number {
  return geometry.width - geometry.left - geometry.right - geometry.gutter;
}
