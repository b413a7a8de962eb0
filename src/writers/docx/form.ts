/**
 * The numbers of Nghị định 30/2020/NĐ-CP, all in this one table.
 * Clauses are those of Phụ lục I, Phần I; "–" marks what the decree leaves open.
 */

/** Số đo theo nghị định: the allowed range (inclusive) and the value chosen from it. */
export interface Measure {
  readonly clause: string;
  readonly range: readonly [number, number];
  readonly value: number;
}

/** Khổ giấy và lề trang, in millimetres; a landscape page keeps the same margin at each edge. */
export const page = {
  width: { clause: 'I.1', range: [210, 210], value: 210 },
  height: { clause: 'I.1', range: [297, 297], value: 297 },
  top: { clause: 'I.3', range: [20, 25], value: 20 },
  bottom: { clause: 'I.3', range: [20, 25], value: 20 },
  left: { clause: 'I.3', range: [30, 35], value: 30 },
  right: { clause: 'I.3', range: [15, 20], value: 15 },
  /** Paper edge to the page number, which stands inside the top margin. */
  header: { clause: 'I.7', range: [5, 14], value: 10 },
  footer: { clause: 'III.4', range: [5, 14], value: 10 },
} as const satisfies Record<string, Measure>;

/** Khoảng cách và đường kẻ; the unit is in each name. */
export const spacing = {
  firstLineIndentMillimetres: { clause: 'II.6.e', range: [10, 12.7], value: 12.7 },
  paragraphGapPoints: { clause: 'II.6.e', range: [6, 12], value: 6 },
  lineSpacingLines: { clause: 'II.6.e', range: [1, 1.5], value: 1.15 },
  dispatchSubjectGapPoints: { clause: 'II.5.b', range: [6, 6], value: 6 },
  ruleShare: { clause: 'II.2.b, II.5.b', range: [1 / 3, 1 / 2], value: 0.4 },
  ruleGapPoints: { clause: '–', range: [1, 4], value: 2 },
  markHeightMillimetres: { clause: 'III.2.b', range: [8, 8], value: 8 },
  hoaTocWidthMillimetres: { clause: 'III.2.b', range: [30, 30], value: 30 },
  thuongKhanWidthMillimetres: { clause: 'III.2.b', range: [40, 40], value: 40 },
  khanWidthMillimetres: { clause: 'III.2.b', range: [20, 20], value: 20 },
  circulationTopMillimetres: { clause: 'IV.2', range: [5, 15], value: 8 },
  circulationWidthMillimetres: { clause: 'III.2.c', range: [40, 60], value: 54 },
  /** Left column of the letterhead as a share of the text width. */
  letterheadShare: { clause: 'IV.2', range: [0.35, 0.45], value: 0.4 },
  signatureShare: { clause: 'IV.2', range: [0.4, 0.5], value: 0.45 },
  signatureGapPoints: { clause: 'II.7', range: [48, 96], value: 72 },
} as const satisfies Record<string, Measure>;

/** Cách xếp dòng: `body` and `heading` are indented and spaced as running text. */
export type Layout = 'body' | 'center' | 'heading' | 'left' | 'title';

/** Kiểu chữ. */
type Letters = 'bold' | 'boldItalic' | 'italic' | 'upright';

/** Thể thức của một yếu tố: the allowed and the chosen size in points, letters, layout. */
export interface ElementForm {
  readonly clause: string;
  readonly range: readonly [number, number];
  readonly size: number;
  readonly letters: Letters;
  readonly layout: Layout;
}

const small = [12, 13] as const;
const large = [13, 14] as const;

/** Cỡ chữ và kiểu chữ của từng yếu tố (Mục II, III and the table of Mục V). */
export const elements = {
  nationalName: { clause: 'II.1.a', range: small, size: 12, letters: 'bold', layout: 'center' },
  motto: { clause: 'II.1.b', range: large, size: 13, letters: 'bold', layout: 'center' },
  superiorAuthority: { clause: 'II.2.b', range: small, size: 12, letters: 'upright', layout: 'center' },
  issuingAuthority: { clause: 'II.2.b', range: small, size: 12, letters: 'bold', layout: 'center' },
  number: { clause: 'II.3.c', range: [13, 13], size: 13, letters: 'upright', layout: 'center' },
  placeAndDate: { clause: 'II.4.c', range: large, size: 13, letters: 'italic', layout: 'center' },
  dispatchSubject: { clause: 'II.5.b', range: small, size: 12, letters: 'upright', layout: 'center' },
  urgencyMark: { clause: 'III.2.b', range: large, size: 13, letters: 'bold', layout: 'center' },
  circulationMark: { clause: 'III.2.c', range: large, size: 13, letters: 'bold', layout: 'center' },
  rule: { clause: 'II.1.b, II.2.b, II.5.b', range: [1, 1], size: 1, letters: 'upright', layout: 'left' },
  spacer: { clause: '–', range: [1, 1], size: 1, letters: 'upright', layout: 'left' },
  documentType: { clause: 'II.5.b', range: large, size: 14, letters: 'bold', layout: 'title' },
  subject: { clause: 'II.5.b', range: large, size: 14, letters: 'bold', layout: 'title' },
  addressees: { clause: 'II.9.d', range: large, size: 14, letters: 'upright', layout: 'left' },
  legalBasis: { clause: 'II.6.a', range: large, size: 14, letters: 'italic', layout: 'body' },
  enactingLine: { clause: 'Phụ lục III', range: large, size: 14, letters: 'bold', layout: 'title' },
  part: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'title' },
  chapter: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'title' },
  numberedSection: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'title' },
  subsection: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'title' },
  article: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'heading' },
  section: { clause: 'V.6.b', range: large, size: 14, letters: 'bold', layout: 'heading' },
  clause: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'heading' },
  subclause: { clause: 'II.6.đ', range: large, size: 14, letters: 'bold', layout: 'heading' },
  point: { clause: 'II.6.đ', range: large, size: 14, letters: 'upright', layout: 'heading' },
  paragraph: { clause: 'II.6.e', range: large, size: 14, letters: 'upright', layout: 'body' },
  dashItem: { clause: 'II.6.e', range: large, size: 14, letters: 'upright', layout: 'body' },
  plusItem: { clause: 'II.6.e', range: large, size: 14, letters: 'upright', layout: 'body' },
  tableCaption: { clause: '–', range: large, size: 13, letters: 'bold', layout: 'title' },
  tableHeader: { clause: '–', range: small, size: 12, letters: 'bold', layout: 'center' },
  tableCell: { clause: '–', range: small, size: 12, letters: 'upright', layout: 'left' },
  tableGroup: { clause: '–', range: small, size: 12, letters: 'bold', layout: 'left' },
  recipientsTitle: { clause: 'II.9.d', range: [12, 12], size: 12, letters: 'boldItalic', layout: 'left' },
  recipient: { clause: 'II.9.d', range: [11, 11], size: 11, letters: 'upright', layout: 'left' },
  signingCapacity: { clause: 'II.7.đ', range: large, size: 14, letters: 'bold', layout: 'center' },
  signatoryName: { clause: 'II.7.c', range: large, size: 14, letters: 'bold', layout: 'center' },
  drafterMark: { clause: 'III.3', range: [11, 11], size: 11, letters: 'upright', layout: 'left' },
  annexLabel: { clause: 'III.1.b', range: [14, 14], size: 14, letters: 'bold', layout: 'title' },
  annexTitle: { clause: 'III.1.b', range: large, size: 14, letters: 'bold', layout: 'title' },
  annexReference: { clause: 'III.1.c', range: large, size: 14, letters: 'italic', layout: 'title' },
  pageNumber: { clause: 'I.7', range: large, size: 14, letters: 'upright', layout: 'center' },
  contactLine: { clause: 'III.4', range: [11, 12], size: 11, letters: 'upright', layout: 'center' },
  footnoteText: { clause: '–', range: [10, 11], size: 10, letters: 'upright', layout: 'left' },
} as const satisfies Record<string, ElementForm>;

/** Yếu tố có kiểu đoạn riêng. */
export type ElementRole = keyof typeof elements;
