import type { OfficialDocument } from '../../document/index.js';
import { element, join, type Xml, xmlDocument } from '../markup/index.js';
import { computeDigest, writeDigestPart } from '../package-digest/index.js';
import { writeZip } from '../zip-records/index.js';
import { writeCoreProperties } from './core-properties.js';
import { createInlineDrawer } from './draw-inlines.js';
import { type DrawnSection, drawSection } from './draw-section.js';
import { addFirstFooters } from './first-footers.js';
import { writeFootnotes } from './footnotes.js';
import { namespaces } from './namespaces.js';
import { writePart } from './package-parts.js';
import { drawParagraph } from './paragraph.js';
import { type ReferencePackage, readReferencePackage } from './reference-package.js';
import { drawSectionProperties } from './section-properties.js';

/** All sections but the last end in a paragraph that holds their properties; the last ones close the body. */
function drawBody(
  document: OfficialDocument,
  drawn: readonly DrawnSection[],
  reference: ReferencePackage,
): Xml {
  const margins = addFirstFooters(drawn, reference);
  const { geometry, styleIds } = reference;
  const pieces = document.sections.map((section, index) => {
    const properties = drawSectionProperties(section, geometry, margins[index] ?? []);
    const last = index === document.sections.length - 1;
    const end = last ? properties : drawParagraph(styleIds.spacer, { sectionProperties: properties });
    return join([drawn[index]?.body ?? join([]), end]);
  });
  return element('w:body', {}, ...pieces);
}

/**
 * Ghi văn bản thành tệp Word (.docx): the styles, headers and settings of the reference package with a new body.
 * Pure: the same document and reference give the same bytes.
 */
export function writeDocx(document: OfficialDocument, reference: Uint8Array): Uint8Array {
  const base = readReferencePackage(reference);
  const { files, paths, styleIds } = base;
  const drawer = createInlineDrawer(styleIds);
  const drawn = document.sections.map((section) => drawSection(section, base, drawer));
  const root = element('w:document', namespaces, drawBody(document, drawn, base));
  writePart(files, paths.main, xmlDocument(root));
  writePart(files, paths.footnotes, writeFootnotes(drawer.footnotes, styleIds));
  writePart(files, paths.coreProperties, writeCoreProperties(document.properties));
  // The digest counts every other part, so it goes in last.
  writePart(files, paths.digest, writeDigestPart(computeDigest(files)));
  return writeZip(files);
}
