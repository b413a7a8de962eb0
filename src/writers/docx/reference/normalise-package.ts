import { element, readTags, text, xmlDocument } from '../../markup/index.js';
import { writeZip } from '../../zip-records/index.js';
import { writeCoreProperties } from '../core-properties.js';
import { writeFootnotes } from '../footnotes.js';
import { contentTypes, type PartKind, relationshipTypes } from '../namespaces.js';
import { defaultStyleIds } from '../style-names.js';
import { buildFontTable, buildSettings } from './page-parts.js';
import { buildTableStyles } from './table-styles.js';

interface Part {
  readonly path: string;
  readonly kind: PartKind;
  readonly content: string;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

// Built-in styles that the library always writes; none is used, and their colours are not the decree's.
const unwanted =
  /<w:style [^>]*w:styleId="(?:Title|Heading\d|Strong|ListParagraph|Caption|Bibliography|TOC\d|Hyperlink|Endnote\w+|LineNumber)"[^>]*>.*?<\/w:style>/gs;

function keepOwnStyles(styles: string): string {
  const defaultCharacter = element(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    element('w:name', { 'w:val': 'Default Paragraph Font' }),
    element('w:uiPriority', { 'w:val': 1 }),
    element('w:semiHidden', {}),
  );
  return styles
    .replace(unwanted, '')
    .replace('</w:styles>', `${defaultCharacter}${buildTableStyles()}</w:styles>`);
}

function useTimesNewRoman(theme: string): string {
  return theme.replace(/<a:latin typeface="[^"]*"[^>]*\/>/g, '<a:latin typeface="Times New Roman"/>');
}

function buildApplicationProperties(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return xmlDocument(element('Properties', { xmlns }, element('Application', {}, text('qnds'))));
}

function chooseParts(files: Readonly<Record<string, Uint8Array>>): readonly Part[] {
  const read = (path: string): string => decoder.decode(files[path] ?? new Uint8Array());
  const properties = { title: '', subject: '', creator: 'qnds', date: '2020-03-05' };
  return [
    { path: 'docProps/app.xml', kind: 'extendedProperties', content: buildApplicationProperties() },
    { path: 'docProps/core.xml', kind: 'coreProperties', content: writeCoreProperties(properties) },
    { path: 'word/document.xml', kind: 'mainDocument', content: read('word/document.xml') },
    { path: 'word/fontTable.xml', kind: 'fontTable', content: buildFontTable() },
    { path: 'word/footnotes.xml', kind: 'footnotes', content: writeFootnotes([], defaultStyleIds) },
    { path: 'word/header1.xml', kind: 'header', content: read('word/header1.xml') },
    { path: 'word/header2.xml', kind: 'header', content: read('word/header2.xml') },
    { path: 'word/settings.xml', kind: 'settings', content: buildSettings() },
    { path: 'word/styles.xml', kind: 'styles', content: keepOwnStyles(read('word/styles.xml')) },
    {
      path: 'word/theme/theme1.xml',
      kind: 'theme',
      content: useTimesNewRoman(read('word/theme/theme1.xml')),
    },
  ];
}

function buildContentTypes(parts: readonly Part[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ].map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const overrides = parts.map(({ path, kind }) =>
    element('Override', { PartName: `/${path}`, ContentType: contentTypes[kind] }),
  );
  const xmlns = `${packageNamespace}/content-types`;
  return xmlDocument(element('Types', { xmlns }, ...defaults, ...overrides));
}

function buildPackageRelationships(parts: readonly Part[]): string {
  const top = parts.filter(({ path, kind }) => path.startsWith('docProps/') || kind === 'mainDocument');
  const relationships = top.map(({ path, kind }) =>
    element('Relationship', { Id: `rId-${kind}`, Type: relationshipTypes[kind], Target: path }),
  );
  return xmlDocument(
    element('Relationships', { xmlns: `${packageNamespace}/relationships` }, ...relationships),
  );
}

/** The ids stay as the library gave them, for its document names the headers by them. */
function keepRelationships(xml: string, parts: readonly Part[]): string {
  const kept = readTags(xml, 'Relationship').filter((tag) =>
    parts.some(({ path }) => path === `word/${tag.get('Target')}`),
  );
  const relationships = kept.map((tag) => element('Relationship', Object.fromEntries(tag)));
  return xmlDocument(
    element('Relationships', { xmlns: `${packageNamespace}/relationships` }, ...relationships),
  );
}

/** Chuẩn hóa gói của thư viện: only the parts that are needed, with nothing that changes from run to run. */
export function normalisePackage(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = chooseParts(files);
  const relationships = decoder.decode(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', buildContentTypes(parts)],
    ['_rels/.rels', buildPackageRelationships(parts)],
    ['word/_rels/document.xml.rels', keepRelationships(relationships, parts)],
    ...parts.map(({ path, content }) => [path, content] as const),
  ];
  return writeZip(new Map(texts.map(([path, content]) => [path, encoder.encode(content)])));
}
