import type { DashItem, Heading, Paragraph, Table } from './body.js';
import type { AnnexHeading, ContactLine, SignatureBlock } from './closing.js';
import type { Addressees, DocumentTitle, EnactingLine, LegalBases, Letterhead } from './letterhead.js';

/** Khối: one node type for each element of form; a writer has one handler for each. */
export type Block =
  | Addressees
  | AnnexHeading
  | ContactLine
  | DashItem
  | DocumentTitle
  | EnactingLine
  | Heading
  | LegalBases
  | Letterhead
  | Paragraph
  | SignatureBlock
  | Table;

/** Phần trang in: the document itself, then each annex; every one counts its pages from 1. */
export interface Section {
  readonly orientation: 'landscape' | 'portrait';
  readonly blocks: readonly Block[];
}

/** Thuộc tính tệp: what the file tells about itself. No clock: `date` is the document's own. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date `YYYY-MM-DD` of issue, or the last day of the period for a draft. */
  readonly date: string;
}

/** Văn bản hành chính: roles only, no fonts and no measures. */
export interface OfficialDocument {
  readonly properties: DocumentProperties;
  readonly sections: readonly Section[];
}
