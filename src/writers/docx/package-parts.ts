import { posix } from 'node:path';
import { element, readTags } from '../markup/index.js';
import { contentTypes, type PartKind, relationshipTypes } from './namespaces.js';

/** Gói đang soạn: path → XML text or untouched bytes. */
export type PackageFiles = Map<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const contentTypesPath = '[Content_Types].xml';

/** Đọc một phần của gói as text; an absent part is empty. */
export function readPart(files: PackageFiles, path: string): string {
  const content = files.get(path);
  return content ? decoder.decode(content) : '';
}

/** Ghi một phần của gói. */
export function writePart(files: PackageFiles, path: string, content: string): void {
  files.set(path, encoder.encode(content));
}

/** Đường dẫn tệp quan hệ của một phần; the package itself is ''. */
function locateRelationships(owner: string): string {
  return posix.join(posix.dirname(owner), '_rels', `${posix.basename(owner)}.rels`);
}

/** Tìm phần theo loại quan hệ; a target is relative to its owner or starts at the root. */
export function findPart(files: PackageFiles, owner: string, kind: PartKind): string | undefined {
  const relationships = readTags(readPart(files, locateRelationships(owner)), 'Relationship');
  const match = relationships.find((tag) => tag.get('Type') === relationshipTypes[kind]);
  const target = match?.get('Target');
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target);
}

function appendBeforeEnd(files: PackageFiles, path: string, endTag: string, addition: string): void {
  const xml = readPart(files, path);
  const end = xml.lastIndexOf(endTag);
  if (end < 0) return;
  writePart(files, path, xml.slice(0, end) + addition + xml.slice(end));
}

/** Chỗ của một phần mới: where it goes, what it is, and the relationship that leads to it. */
export interface PartPlace {
  readonly owner: string;
  readonly id: string;
  readonly kind: PartKind;
  readonly path: string;
}

/** Phần mới của gói. */
export interface NewPart extends PartPlace {
  readonly content: string;
}

/** Thêm một phần with its relationship and content type. */
export function addPart(files: PackageFiles, part: NewPart): void {
  writePart(files, part.path, part.content);
  const target = posix.relative(posix.dirname(part.owner), part.path);
  const relationship = element('Relationship', {
    Id: part.id,
    Type: relationshipTypes[part.kind],
    Target: target,
  });
  appendBeforeEnd(files, locateRelationships(part.owner), '</Relationships>', relationship);
  const override = element('Override', {
    PartName: `/${part.path}`,
    ContentType: contentTypes[part.kind],
  });
  appendBeforeEnd(files, contentTypesPath, '</Types>', override);
}

/** Dành chỗ cho một phần: empties the one of its kind, or adds it when the package has none; returns its path. */
export function reservePart(files: PackageFiles, place: PartPlace): string {
  const existing = findPart(files, place.owner, place.kind);
  if (existing === undefined) addPart(files, { ...place, content: '' });
  else writePart(files, existing, '');
  return existing ?? place.path;
}

/** Đổi mẫu Word (.dotx) thành tài liệu: the main part of a document must not be called a template. */
export function declareDocument(files: PackageFiles): void {
  const xml = readPart(files, contentTypesPath);
  writePart(files, contentTypesPath, xml.replace(contentTypes.template, contentTypes.mainDocument));
}
