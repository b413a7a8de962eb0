import type { Section } from '../../document/index.js';
import { element, type Xml } from '../markup/index.js';
import { type PageGeometry, turnPage } from './page-geometry.js';
import type { MarginReference } from './reference-package.js';

function drawPageSize(page: PageGeometry, orientation: Section['orientation']): Xml {
  return element('w:pgSz', {
    'w:w': page.width,
    'w:h': page.height,
    'w:orient': orientation === 'landscape' ? orientation : undefined,
  });
}

function drawPageMargins(page: PageGeometry): Xml {
  return element('w:pgMar', {
    'w:top': page.top,
    'w:right': page.right,
    'w:bottom': page.bottom,
    'w:left': page.left,
    'w:header': page.header,
    'w:footer': page.footer,
    'w:gutter': page.gutter,
  });
}

/**
 * Vẽ thuộc tính phần trang: every section counts its pages from 1 and hides the first number
 * (Phụ lục I, Phần I, I.7 and III.1.đ).
 */
export function drawSectionProperties(
  section: Section,
  geometry: PageGeometry,
  margins: readonly MarginReference[],
): Xml {
  const page = turnPage(geometry, section.orientation);
  return element(
    'w:sectPr',
    {},
    ...margins.map(({ element: name, type, id }) => element(name, { 'w:type': type, 'r:id': id })),
    element('w:type', { 'w:val': 'nextPage' }),
    drawPageSize(page, section.orientation),
    drawPageMargins(page),
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:cols', { 'w:space': 720 }),
    element('w:titlePg', {}),
  );
}
