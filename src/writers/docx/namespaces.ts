/** Không gian tên XML của WordprocessingML (ECMA-376, Part 1). */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Loại quan hệ trong gói (ECMA-376, Part 1, 15.2). */
export const relationshipTypes = {
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  customProperties: `${officeRelationships}/custom-properties`,
  extendedProperties: `${officeRelationships}/extended-properties`,
  fontTable: `${officeRelationships}/fontTable`,
  footer: `${officeRelationships}/footer`,
  footnotes: `${officeRelationships}/footnotes`,
  header: `${officeRelationships}/header`,
  mainDocument: `${officeRelationships}/officeDocument`,
  settings: `${officeRelationships}/settings`,
  styles: `${officeRelationships}/styles`,
  theme: `${officeRelationships}/theme`,
} as const;

/** Kiểu nội dung của các phần. */
export const contentTypes = {
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  fontTable: `${wordContent}.fontTable+xml`,
  footer: `${wordContent}.footer+xml`,
  footnotes: `${wordContent}.footnotes+xml`,
  header: `${wordContent}.header+xml`,
  mainDocument: `${wordContent}.document.main+xml`,
  settings: `${wordContent}.settings+xml`,
  styles: `${wordContent}.styles+xml`,
  template: `${wordContent}.template.main+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
} as const;

/** Loại phần có quan hệ và kiểu nội dung riêng. */
export type PartKind = keyof typeof relationshipTypes & keyof typeof contentTypes;
