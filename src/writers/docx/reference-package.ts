import { readTags } from '../markup/index.js';
import { DIGEST_PART } from '../package-digest/index.js';
import { BrokenReferenceError } from '../writer.js';
import { readParts } from '../zip-records/index.js';
import { contentTypes } from './namespaces.js';
import { declareDocument, findPart, type PackageFiles, readPart, reservePart } from './package-parts.js';
import { type PageGeometry, readGeometry } from './page-geometry.js';
import { mapStyleIds, type StyleIds } from './style-names.js';

/** Đầu trang hoặc chân trang của tài liệu tham chiếu. */
export interface MarginReference {
  readonly element: 'w:footerReference' | 'w:headerReference';
  readonly type: string;
  readonly id: string;
}

/** Chỗ của những phần mà mỗi văn bản viết lại. */
export interface ReplacedPaths {
  readonly main: string;
  readonly footnotes: string;
  readonly coreProperties: string;
  readonly digest: string;
}

/** Tài liệu tham chiếu đã đọc: all parts, and what a new body must know of them. */
export interface ReferencePackage {
  readonly files: PackageFiles;
  readonly paths: ReplacedPaths;
  readonly geometry: PageGeometry;
  readonly margins: readonly MarginReference[];
  readonly styleIds: StyleIds;
}

function readMargins(documentXml: string): readonly MarginReference[] {
  const found = new Map<string, MarginReference>();
  for (const element of ['w:headerReference', 'w:footerReference'] as const) {
    for (const tag of readTags(documentXml, element)) {
      const type = tag.get('w:type') ?? 'default';
      found.set(`${element} ${type}`, { element, type, id: tag.get('r:id') ?? '' });
    }
  }
  return [...found.values()];
}

/** Word may give a style another id when a file is saved; its name stays. */
function readStyleIds(stylesXml: string): StyleIds {
  const idsByName = new Map<string, string>();
  const styles = stylesXml.matchAll(/<w:style\s([^>]*)>\s*<w:name w:val="([^"]*)"/g);
  for (const [, attributes = '', name = ''] of styles) {
    const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined) idsByName.set(name.normalize('NFC').toLowerCase(), id);
  }
  return mapStyleIds((style) => idsByName.get(style.name.toLowerCase()) ?? style.id);
}

function openPackage(bytes: Uint8Array): PackageFiles {
  try {
    const files = readParts(bytes);
    if (files.has('[Content_Types].xml')) return files;
  } catch {}
  throw new BrokenReferenceError('the reference document is not a Word package');
}

function reservePaths(files: PackageFiles, main: string): ReplacedPaths {
  const footnotes = {
    owner: main,
    id: 'qndsFootnotes',
    kind: 'footnotes',
    path: 'word/footnotes.xml',
  } as const;
  const core = {
    owner: '',
    id: 'qndsCoreProperties',
    kind: 'coreProperties',
    path: 'docProps/core.xml',
  } as const;
  const digest = { owner: '', id: 'qndsDigest', kind: 'customProperties', path: DIGEST_PART } as const;
  return {
    main,
    footnotes: reservePart(files, footnotes),
    coreProperties: reservePart(files, core),
    digest: reservePart(files, digest),
  };
}

function preparePackage(bytes: Uint8Array): ReferencePackage {
  const files = openPackage(bytes);
  const mainPath = findPart(files, '', 'mainDocument') ?? 'word/document.xml';
  if (readPart(files, '[Content_Types].xml').includes(contentTypes.template)) declareDocument(files);
  const documentXml = readPart(files, mainPath);
  const stylesPath = findPart(files, mainPath, 'styles') ?? 'word/styles.xml';
  return {
    files,
    paths: reservePaths(files, mainPath),
    geometry: readGeometry(documentXml),
    margins: readMargins(documentXml),
    styleIds: readStyleIds(readPart(files, stylesPath)),
  };
}

/** Gói đọc gần nhất: one after another, the documents of a run stand in the same package. */
let latest: { readonly bytes: Uint8Array; readonly reference: ReferencePackage } | undefined;

/**
 * Đọc tài liệu tham chiếu: ours, or one that a user has edited in Word.
 * @throws BrokenReferenceError when the bytes are no Word document.
 */
export function readReferencePackage(bytes: Uint8Array): ReferencePackage {
  if (latest === undefined || Buffer.compare(latest.bytes, bytes) !== 0) {
    latest = { bytes: bytes.slice(), reference: preparePackage(bytes) };
  }
  const { reference } = latest;
  return { ...reference, files: new Map(reference.files) };
}
