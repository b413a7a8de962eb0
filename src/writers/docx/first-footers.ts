import { posix } from 'node:path';
import { element, nothing, type Xml, xmlDocument } from '../markup/index.js';
import type { DrawnSection } from './draw-section.js';
import { namespaces } from './namespaces.js';
import { addPart } from './package-parts.js';
import { drawParagraph } from './paragraph.js';
import type { MarginReference, ReferencePackage } from './reference-package.js';

function isFirstFooter(margin: MarginReference): boolean {
  return margin.element === 'w:footerReference' && margin.type === 'first';
}

function addFooter(reference: ReferencePackage, name: string, content: Xml): MarginReference {
  const { files, paths } = reference;
  addPart(files, {
    owner: paths.main,
    id: name,
    kind: 'footer',
    path: posix.join(posix.dirname(paths.main), `${name}.xml`),
    content: xmlDocument(element('w:ftr', namespaces, content)),
  });
  return { element: 'w:footerReference', type: 'first', id: name };
}

/**
 * Thêm chân trang thứ nhất: one part for each section with a contact line, and its place among the headers
 * and footers of the section. A section without one would inherit the one before it, so it gets an empty foot.
 */
export function addFirstFooters(
  sections: readonly DrawnSection[],
  reference: ReferencePackage,
): readonly (readonly MarginReference[])[] {
  const { margins, styleIds } = reference;
  if (sections.every(({ firstFooter }) => firstFooter === nothing)) return sections.map(() => margins);
  const others = margins.filter((margin) => !isFirstFooter(margin));
  const usual =
    margins.find(isFirstFooter) ??
    addFooter(reference, 'qndsFooterEmpty', drawParagraph(styleIds.spacer, {}));
  return sections.map(({ firstFooter }, index) => [
    ...others,
    firstFooter === nothing ? usual : addFooter(reference, `qndsFooter${index + 1}`, firstFooter),
  ]);
}
