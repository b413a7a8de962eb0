import type { DocumentProperties } from '../../document/index.js';
import { element, text, xmlDocument } from '../markup/index.js';

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Ghi thuộc tính tệp (ECMA-376, Part 2, 11): both times are the document's own date, at midnight. */
export function writeCoreProperties(properties: DocumentProperties): string {
  const time = text(`${properties.date}T00:00:00Z`);
  const timeType = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlDocument(
    element(
      'cp:coreProperties',
      namespaces,
      element('dc:title', {}, text(properties.title)),
      element('dc:subject', {}, text(properties.subject)),
      element('dc:creator', {}, text(properties.creator)),
      element('dc:language', {}, text('vi-VN')),
      element('cp:lastModifiedBy', {}, text(properties.creator)),
      element('dcterms:created', timeType, time),
      element('dcterms:modified', timeType, time),
    ),
  );
}
