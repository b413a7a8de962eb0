import type { DocumentProperties } from '../../document/index.js';
import { element, nothing, quotedText, type Xml, xmlDocument } from '../markup/index.js';
import { DIGEST_CONTENT_TYPE, DIGEST_PART, DIGEST_RELATIONSHIP } from '../package-digest/index.js';

/** Trang tính của sổ; `titles` are the rows that repeat on each printed page. */
export interface ListedSheet {
  readonly name: string;
  readonly titles?: { readonly first: number; readonly last: number } | undefined;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const extended = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const coreRelationship =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const documentType = 'application/vnd.openxmlformats-officedocument';
const packageType = 'application/vnd.openxmlformats-package';

/** Tên phần của trang tính thứ `number`, from 1. */
export function nameSheetPart(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

function writeRelationships(entries: readonly (readonly [id: string, type: string, target: string])[]): Xml {
  const written = entries.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }));
  return xmlDocument(element('Relationships', { xmlns: packageRelationships }, ...written));
}

function writeTitles({ name, titles }: ListedSheet, index: number): Xml {
  if (!titles) return nothing;
  const range = quotedText(`'${name}'!$${titles.first}:$${titles.last}`);
  return element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, range);
}

function writeWorkbook(sheets: readonly ListedSheet[]): Xml {
  const listed = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `sheet${index + 1}` }),
  );
  const names = sheets.map(writeTitles);
  return xmlDocument(
    element(
      'workbook',
      { xmlns: main, 'xmlns:r': relationships },
      // A spreadsheet trusts the row heights of a file that calls itself Excel's and reckons others anew.
      element('fileVersion', { appName: 'xl', lastEdited: 5, lowestEdited: 5, rupBuild: 9303 }),
      element('sheets', {}, ...listed),
      names.some((name) => name !== '') ? element('definedNames', {}, ...names) : nothing,
      element('calcPr', { calcId: 171027 }),
    ),
  );
}

function writeContentTypes(sheets: readonly ListedSheet[]): Xml {
  const types: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
    ...sheets.map((_, index) => [nameSheetPart(index + 1), `${spreadsheetType}.worksheet+xml`] as const),
    ['xl/styles.xml', `${spreadsheetType}.styles+xml`],
    ['docProps/core.xml', `${packageType}.core-properties+xml`],
    ['docProps/app.xml', `${documentType}.extended-properties+xml`],
    [DIGEST_PART, DIGEST_CONTENT_TYPE],
  ];
  return xmlDocument(
    element(
      'Types',
      { xmlns: contentTypes },
      element('Default', { Extension: 'rels', ContentType: `${packageType}.relationships+xml` }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...types.map(([part, type]) => element('Override', { PartName: `/${part}`, ContentType: type })),
    ),
  );
}

function writeCoreProperties({ title, subject, creator, date }: DocumentProperties): Xml {
  const moment = quotedText(`${date}T00:00:00Z`);
  const written = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlDocument(
    element(
      'cp:coreProperties',
      coreNamespaces,
      element('dc:creator', {}, quotedText(creator)),
      element('dc:title', {}, quotedText(title)),
      element('dc:subject', {}, quotedText(subject)),
      element('cp:lastModifiedBy', {}, quotedText(creator)),
      element('dcterms:created', written, moment),
      element('dcterms:modified', written, moment),
    ),
  );
}

/** Các phần nhỏ của sổ tính, all but its sheets and styles. */
export function listWorkbookParts(
  properties: DocumentProperties,
  sheets: readonly ListedSheet[],
): readonly (readonly [name: string, content: Xml])[] {
  const application = element('Application', {}, quotedText('Microsoft Excel'));
  const version = element('AppVersion', {}, quotedText('16.0300'));
  return [
    ['[Content_Types].xml', writeContentTypes(sheets)],
    [
      '_rels/.rels',
      writeRelationships([
        ['workbook', `${relationships}/officeDocument`, 'xl/workbook.xml'],
        ['core', coreRelationship, 'docProps/core.xml'],
        ['application', `${relationships}/extended-properties`, 'docProps/app.xml'],
        ['qndsDigest', DIGEST_RELATIONSHIP, DIGEST_PART],
      ]),
    ],
    ['docProps/app.xml', xmlDocument(element('Properties', { xmlns: extended }, application, version))],
    ['docProps/core.xml', writeCoreProperties(properties)],
    [
      'xl/_rels/workbook.xml.rels',
      writeRelationships([
        ['styles', `${relationships}/styles`, 'styles.xml'],
        ...sheets.map(
          (_, index) =>
            [`sheet${index + 1}`, `${relationships}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
        ),
      ]),
    ],
    ['xl/workbook.xml', writeWorkbook(sheets)],
  ];
}
