import { unzipSync } from 'fflate';
import { contentTypes } from './namespaces.js';
import { declareDocument, findPart, type PackageFiles, readPart } from './package-parts.js';
import { type PageGeometry, readGeometry } from './page-geometry.js';
import { mapStyleIds, type StyleIds } from './style-names.js';
import { readTags } from './xml-tags.js';

/** Đầu trang hoặc chân trang của tài liệu tham chiếu. */
export interface MarginReference {
  readonly element: 'w:footerReference' | 'w:headerReference';
  readonly type: string;
  readonly id: string;
}

/** Tài liệu tham chiếu đã đọc: all parts, and what a new body must know of them. */
export interface ReferencePackage {
  readonly files: PackageFiles;
  readonly mainPath: string;
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

/** Tài liệu tham chiếu hỏng: the file is no Word document. The one error of this writer that a user can mend. */
export class BrokenReferenceError extends Error {
  override readonly name = 'BrokenReferenceError';
}

function openPackage(bytes: Uint8Array): PackageFiles {
  try {
    const files = new Map(Object.entries(unzipSync(bytes)));
    if (files.has('[Content_Types].xml')) return files;
  } catch {}
  throw new BrokenReferenceError('the reference document is not a Word package');
}

/**
 * Đọc tài liệu tham chiếu: ours, or one that a user has edited in Word.
 * @throws BrokenReferenceError when the bytes are no Word document.
 */
export function readReferencePackage(bytes: Uint8Array): ReferencePackage {
  const files = openPackage(bytes);
  const mainPath = findPart(files, '', 'mainDocument') ?? 'word/document.xml';
  if (readPart(files, '[Content_Types].xml').includes(contentTypes.template)) declareDocument(files);
  const documentXml = readPart(files, mainPath);
  const stylesPath = findPart(files, mainPath, 'styles') ?? 'word/styles.xml';
  return {
    files,
    mainPath,
    geometry: readGeometry(documentXml),
    margins: readMargins(documentXml),
    styleIds: readStyleIds(readPart(files, stylesPath)),
  };
}
